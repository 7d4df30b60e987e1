package org.rapporteur.shared.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;

/** One version of the form that a call asks delegations to answer, in sections. */
public record Questionnaire(VersionRef ref, Bilingual title, List<Section> sections) {
    /** Fields that stand together on the form. */
    public record Section(String id, Bilingual title, List<Field> fields) {}

    /** How a field is answered. */
    public enum FieldType {
        /** One or more priority domains, and a free one. */
        DOMAINS,
        /** One line. */
        LINE,
        /** Several sentences; the guide says how many. */
        TEXT,
        /** Several short entries. */
        LIST,
        /** From, to, or open-ended. */
        PERIOD, EMAIL, TELEPHONE, WEB_PAGE
    }

    /**
     * One question.
     *
     * @param guideSentences the soft guide for a long answer, such as 5 for "3 to 5 sentences"; null where there is none
     * @param required whether the practice cannot be submitted without an answer (a status does not do)
     * @param personal whether the answer is personal data: sealed in the log, never public, never searched
     * @param maxLength the most characters that an answer may have
     */
    public record Field(String id, FieldType type, Bilingual label, Bilingual help, @Nullable Integer guideSentences,
            boolean required, boolean personal, int maxLength) {}

    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<Field> field(String id) {
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }
}
