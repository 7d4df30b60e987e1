package org.rapporteur.command.practices.publishvocabularyversion;

import static org.rapporteur.command.practices.PracticeRule.ARTICLES_STAY;
import static org.rapporteur.command.practices.PracticeRule.TERMS_STAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.Group;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Forms;
import org.rapporteur.command.practices.Lineage;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.CharterRef;
import org.rapporteur.shared.practices.PracticeCommand.PublishVocabularyVersion;
import org.rapporteur.shared.practices.PracticeEvent.VocabularyVersionPublished;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** A vocabulary enters the log as the next version of its name, whole; terms of the one before are kept or retired. */
@Component
final class PublishVocabularyVersionHandler
        implements
            Slice<PublishVocabularyVersion, PublishVocabularyVersionHandler.State> {
    record State(Group group, Seat seat, Lineage lineage, boolean basisExists, Optional<Vocabulary> before) {}

    @Override
    public State load(PublishVocabularyVersion command, Act act, History history) {
        VersionRef ref = command.vocabulary().ref();
        return new State(Group.of(command.group(), history), Seat.of(act.person(), command.group(), history),
                Lineage.ofVocabulary(ref.id(), history), exists(command.basis(), history),
                ref.version() == 1
                        ? Optional.empty()
                        : Forms.vocabulary(new VersionRef(ref.id(), ref.version() - 1), history));
    }

    private static boolean exists(@Nullable VersionRef ref, History history) {
        return ref == null || Forms.vocabulary(ref, history).isPresent();
    }

    @Override
    public Decision decide(PublishVocabularyVersion command, State state, Act act) {
        Capacity secretariat = state.seat().asSecretariat();
        Check.that().when(!state.basisExists(), "basis", "invalid.unknown-version", null).orThrow();
        state.lineage().requireNext(command.vocabulary().ref(), state.group().organisation());
        Set<String> gone = state.before().map(before -> gone(before, command.vocabulary())).orElse(Set.of());
        TERMS_STAY.requires(gone.isEmpty(), String.join(", ", gone));
        Set<String> unlinked = state.before().map(before -> goneArticles(before, command.vocabulary()))
                .orElse(Set.of());
        ARTICLES_STAY.requires(unlinked.isEmpty(), String.join(", ", unlinked));
        return secretariat.tells(new VocabularyVersionPublished(command.group(), state.group().organisation(),
                command.vocabulary(), command.basis()));
    }

    private static Set<String> gone(Vocabulary before, Vocabulary after) {
        Set<String> gone = new TreeSet<>();
        before.lists().forEach((name, terms) -> {
            Set<String> codes = new TreeSet<>(codes(terms).toList());
            codes(after.lists().getOrDefault(name, List.of())).forEach(codes::remove);
            gone.addAll(codes);
        });
        return gone;
    }

    private static Set<String> goneArticles(Vocabulary before, Vocabulary after) {
        Set<String> gone = refs(before).collect(Collectors.toCollection(TreeSet::new));
        refs(after).forEach(gone::remove);
        return gone;
    }

    private static Stream<String> refs(Vocabulary vocabulary) {
        return vocabulary.articles().stream().flatMap(article -> Stream.concat(
                Stream.of(new CharterRef(article.code(), null)),
                article.paragraphs().stream().map(paragraph -> new CharterRef(article.code(), paragraph))))
                .map(CharterRef::toString);
    }

    private static Stream<String> codes(List<Term> terms) {
        return terms.stream().flatMap(term -> Stream.concat(Stream.of(term.code()), codes(term.narrower())));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(PublishVocabularyVersion command) {
        return PracticeTags.vocabularyVersions(command.vocabulary().ref().id());
    }
}
