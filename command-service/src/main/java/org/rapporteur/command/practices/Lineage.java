package org.rapporteur.command.practices;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Organisation;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeEvent.QuestionnaireVersionPublished;
import org.rapporteur.shared.practices.PracticeEvent.VocabularyVersionPublished;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.OrganisationId;

/**
 * The versions of one questionnaire or vocabulary so far.
 *
 * @param owner the organisation that may publish the next; empty where the name is free
 */
public record Lineage(int last, Optional<OrganisationId> owner) {
    public static Lineage ofQuestionnaire(String id, History history) {
        return of(Versions.questionnaires().stream().map(Questionnaire::ref), id,
                PracticeTags.questionnaireVersions(id), history);
    }

    public static Lineage ofVocabulary(String id, History history) {
        return of(Versions.vocabularies().stream().map(Vocabulary::ref), id, PracticeTags.vocabularyVersions(id),
                history);
    }

    /** A name is its first publisher's; one that only the platform brings is the first organisation's. */
    private static Lineage of(Stream<VersionRef> shipped, String id, Tag versions, History history) {
        int brought = shipped.filter(ref -> ref.id().equals(id)).mapToInt(VersionRef::version).max().orElse(0);
        Lineage told = history.fold(new Lineage(brought, Optional.empty()), Lineage::evolve, versions);
        return brought == 0 || told.owner.isPresent() ? told : new Lineage(brought, Organisation.first(history));
    }

    private Lineage evolve(Event event) {
        return switch (event) {
            case QuestionnaireVersionPublished e -> with(e.questionnaire().ref(), e.organisation());
            case VocabularyVersionPublished e -> with(e.vocabulary().ref(), e.organisation());
            default -> this;
        };
    }

    private Lineage with(VersionRef ref, OrganisationId organisation) {
        return new Lineage(Math.max(last, ref.version()), owner.or(() -> Optional.of(organisation)));
    }

    /** Whether a group of this organisation may publish under the name. */
    public void requireOf(OrganisationId organisation, String id) {
        PracticeRule.VERSIONS_OF_ONE_ORGANISATION
                .requires(owner.filter(other -> !other.equals(organisation)).isEmpty(), id);
    }

    /** Whether a group of this organisation may publish this as the next version. */
    public void requireNext(VersionRef ref, OrganisationId organisation) {
        requireOf(organisation, ref.id());
        PracticeRule.NEXT_VERSION.requires(ref.version() == last + 1, ref.id(), last + 1);
    }
}
