package org.rapporteur.shared.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;

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
        PERIOD, EMAIL, TELEPHONE, WEB_PAGE,
        /** Several sentences with emphasis, lists and links. */
        RICH_TEXT,
        /** One or more of what the field offers, and a free entry where it allows one. */
        CHOICE,
        /** Addresses of pages, one per entry. */
        LINKS,
        /** Countries, and places in the delegation's own words. */
        GEOGRAPHY,
        /** Documents that go with the answer. */
        FILES;

        /** Whether the answer is one text, so that it can be sealed. */
        public boolean isOneText() {
            return switch (this) {
                case LINE, TEXT, EMAIL, TELEPHONE, WEB_PAGE -> true;
                default -> false;
            };
        }
    }

    /**
     * What a {@link FieldType#CHOICE} offers.
     *
     * @param several whether more than one can be chosen
     * @param other whether something else can be said in own words
     */
    public record Choices(List<Labelled> options, boolean several, boolean other) {
        public Choices {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }

    /**
     * When a question is asked: an earlier field has one of the answers, or stands in one of the statuses.
     *
     * @param answers codes of choices, domains or countries
     * @param statuses names of an answer's statuses, such as {@code NOT_PROVIDED}; {@code PROVIDED}: whatever the answer
     */
    public record Condition(String field, List<String> answers, List<String> statuses) {
        public Condition {
            answers = answers == null ? List.of() : List.copyOf(answers);
            statuses = statuses == null ? List.of() : List.copyOf(statuses);
        }
    }

    /**
     * One question.
     *
     * @param guideSentences the soft guide for a long answer, such as 5 for "3 to 5 sentences"; null where there is none
     * @param required whether the practice cannot be submitted without an answer (a status does not do)
     * @param personal whether the answer is personal data: sealed in the log, never public, never searched
     * @param maxLength the most characters that an answer may have
     * @param choices what a choice offers; null for any other type
     * @param condition when it is asked; null: always
     */
    public record Field(String id, FieldType type, Bilingual label, Bilingual help, @Nullable Integer guideSentences,
            boolean required, boolean personal, int maxLength, @Nullable Choices choices,
            @Nullable Condition condition) {}

    public Questionnaire as(VersionRef other) {
        return new Questionnaire(other, title, sections);
    }

    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<Field> field(String id) {
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }
}
