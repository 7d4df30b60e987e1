package org.rapporteur.command.practices;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.KnownFile;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeEvent.FileAttached;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * The files that a text names: only what the delegation brought in this group, or what is there already.
 *
 * @param named hashes by field, in their order
 * @param known the files that were brought, by hash
 */
public record Attachments(Map<String, List<String>> named, Map<String, KnownFile> known) {
    /** At most so many files go with one answer. */
    public static final int MOST = 10;

    /** Under whose name files are kept until a fact names them. */
    public static String owner(GroupId group, DelegationCode delegation) {
        return group + "/" + delegation;
    }

    public static Attachments of(PracticeContent content, Questionnaire form, String owner, Act act) {
        Map<String, List<String>> named = new TreeMap<>();
        form.fields().filter(field -> field.type() == FieldType.FILES).map(Field::id)
                .forEach(field -> Optional.ofNullable(content.answers().get(field)).map(Answer::items)
                        .ifPresent(items -> named.put(field, items)));
        Map<String, KnownFile> known = new TreeMap<>();
        named.values().stream().flatMap(List::stream)
                .forEach(hash -> act.files().find(owner, hash).ifPresent(file -> known.put(hash, file)));
        return new Attachments(named, known);
    }

    /** What goes with a new text: files that are there already are not told again. */
    public List<FileAttached> attach(PracticeId practice, Set<FileAttached> already) {
        Set<String> there = new HashSet<>();
        already.forEach(file -> there.add(file.field() + ":" + file.hash()));
        Check check = Check.that();
        named.forEach((field, hashes) -> check.when(
                !hashes.stream().allMatch(hash -> known.containsKey(hash) || there.contains(field + ":" + hash)),
                "content.answers." + field + ".items", "invalid.unknown-file", null));
        check.orThrow();
        return named.entrySet().stream().flatMap(one -> one.getValue().stream()
                .filter(hash -> !there.contains(one.getKey() + ":" + hash))
                .flatMap(hash -> told(practice, one.getKey(), hash))).toList();
    }

    private Stream<FileAttached> told(PracticeId practice, String field, String hash) {
        return Optional.ofNullable(known.get(hash)).map(
                file -> new FileAttached(practice, field, hash, file.name(), file.size(), file.mediaType())).stream();
    }
}
