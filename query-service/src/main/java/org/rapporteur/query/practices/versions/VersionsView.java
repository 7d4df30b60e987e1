package org.rapporteur.query.practices.versions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent.QuestionnaireVersionPublished;
import org.rapporteur.shared.practices.PracticeEvent.VocabularyVersionPublished;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.springframework.stereotype.Component;

/** Tells of the versions of questionnaires and vocabularies that groups published. */
@Component
public final class VersionsView implements View<VersionDocument> {
    public static final String NAME = "versions";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<VersionDocument> type() {
        return VersionDocument.class;
    }

    /** A group is offered what its organisation has. */
    @Override
    public List<String> indexes() {
        return List.of("organisation");
    }

    static String key(VersionKind kind, VersionRef ref) {
        return kind.code() + ":" + ref;
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case QuestionnaireVersionPublished e -> Set.of(key(VersionKind.QUESTIONNAIRE, e.questionnaire().ref()));
            case VocabularyVersionPublished e -> Set.of(key(VersionKind.VOCABULARY, e.vocabulary().ref()));
            default -> Set.of();
        };
    }

    @Override
    public @Nullable VersionDocument project(String key, @Nullable VersionDocument document, Happened happened) {
        return switch (happened.event()) {
            case QuestionnaireVersionPublished e -> new VersionDocument(VersionKind.QUESTIONNAIRE,
                    e.questionnaire().ref(), e.group(), e.organisation(), e.basis(), happened.at(), e.questionnaire(),
                    null);
            case VocabularyVersionPublished e -> new VersionDocument(VersionKind.VOCABULARY, e.vocabulary().ref(),
                    e.group(), e.organisation(), e.basis(), happened.at(), null, e.vocabulary());
            default -> document;
        };
    }
}
