package org.rapporteur.command.practices;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent.QuestionnaireVersionPublished;
import org.rapporteur.shared.practices.PracticeEvent.VocabularyVersionPublished;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * The versions of one questionnaire or vocabulary so far.
 *
 * @param owner the group that published the versions after those that the platform brings; empty where none did
 */
public record Lineage(int last, Optional<GroupId> owner) {
    public static Lineage ofQuestionnaire(String id, History history) {
        return history.fold(shipped(Versions.questionnaires().stream().map(Questionnaire::ref), id), Lineage::evolve,
                PracticeTags.questionnaireVersions(id));
    }

    public static Lineage ofVocabulary(String id, History history) {
        return history.fold(shipped(Versions.vocabularies().stream().map(Vocabulary::ref), id), Lineage::evolve,
                PracticeTags.vocabularyVersions(id));
    }

    private static Lineage shipped(Stream<VersionRef> refs, String id) {
        return new Lineage(refs.filter(ref -> ref.id().equals(id)).mapToInt(VersionRef::version).max().orElse(0),
                Optional.empty());
    }

    private Lineage evolve(Event event) {
        return switch (event) {
            case QuestionnaireVersionPublished e ->
                new Lineage(e.questionnaire().ref().version(), Optional.of(e.group()));
            case VocabularyVersionPublished e -> new Lineage(e.vocabulary().ref().version(), Optional.of(e.group()));
            default -> this;
        };
    }

    /** Whether the group may publish this as the next version. */
    public void requireNext(VersionRef ref, GroupId group) {
        PracticeRule.VERSIONS_OF_ONE_GROUP.requires(owner.filter(other -> !other.equals(group)).isEmpty(), ref.id());
        PracticeRule.NEXT_VERSION.requires(ref.version() == last + 1, ref.id(), last + 1);
    }
}
