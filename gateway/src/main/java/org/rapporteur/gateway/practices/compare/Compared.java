package org.rapporteur.gateway.practices.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.practices.questionnaire.FieldWords;
import org.rapporteur.gateway.practices.questionnaire.Question;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeQuery.Comparison;
import org.rapporteur.shared.practices.PracticeQuery.FieldComparison;
import org.rapporteur.shared.practices.PracticeQuery.Piece;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.context.MessageSource;

/** The fields of two texts as the page shows them: under their names, with words for codes. */
public record Compared(List<Row> changed, List<Row> unchanged) {
    private static final Map<String, String> UNASKED = Map.of("language", "compare.language", "otherDomain",
            "questionnaire.other-domain");

    /** A field: its pieces where words or items can be told apart, else both answers as they are. */
    public record Row(String id, String label, Side before, Side after, List<Piece> pieces, boolean list) {}

    /** What one of the two texts says, as the fragment of a question's answer shows it. */
    public record Side(@Nullable Answer answer, Optional<Question> question) {
        public boolean areFiles() {
            return question.filter(Question::areFiles).isPresent();
        }

        public boolean areCoded() {
            return question.filter(Question::areCoded).isPresent();
        }

        public boolean isRich() {
            return question.map(Question::isRich).orElse(false);
        }

        public String html() {
            return question.map(Question::html).orElse("");
        }

        public List<String> items(String language) {
            return question.map(one -> one.items(language))
                    .orElseGet(() -> answer == null ? List.of() : answer.items());
        }
    }

    static Compared of(Comparison page, FieldWords fields, MessageSource words, Locale locale) {
        Wording wording = new Wording(page, fields, words, locale);
        return new Compared(rows(page, true, wording), rows(page, false, wording));
    }

    private static List<Row> rows(Comparison page, boolean changed, Wording wording) {
        return page.fields().stream().filter(one -> one.changed() == changed).map(wording::row).toList();
    }

    private record Wording(Comparison page, FieldWords fields, MessageSource words, Locale locale) {
        Row row(FieldComparison one) {
            return new Row(one.field(), label(one.field()), side(one.field(), one.before()),
                    side(one.field(), one.after()),
                    one.pieces().stream().map(piece -> piece(one.field(), isList(one), piece)).toList(),
                    isList(one));
        }

        private static boolean isList(FieldComparison one) {
            return one.before() != null && one.after() != null
                    && !(one.before().items().isEmpty() && one.after().items().isEmpty());
        }

        private String label(String field) {
            String key = UNASKED.get(field);
            return key == null
                    ? fields.label(page.questionnaire(), field, Language.forReader(locale).code())
                    : words.getMessage(key, null, locale);
        }

        private Side side(String field, @Nullable Answer answer) {
            if (answer == null || !isOurs(field)) {
                return new Side(answer, asked(field).map(one -> question(one, answer)));
            }
            return new Side(answer.text() == null
                    ? Answer.items(answer.items().stream().map(code -> word(field, code)).toList())
                    : answer.withText(word(field, answer.text())), Optional.empty());
        }

        private Piece piece(String field, boolean list, Piece piece) {
            return list || isOurs(field) ? new Piece(word(field, piece.text()), piece.kept()) : piece;
        }

        /** Codes that no question offers as its choices. */
        private static boolean isOurs(String field) {
            return field.equals("language") || field.equals("domains");
        }

        private Optional<Field> asked(String field) {
            return Asked.questionnaire(page.questionnaire()).field(field);
        }

        private static Question question(Field field, @Nullable Answer answer) {
            return new Question(field, field.id(), field.id(), answer, true, null);
        }

        private String word(String field, String code) {
            return switch (field) {
                case "language" -> words.getMessage("shell.language." + code, null, locale);
                case "domains" -> domain(code);
                default -> asked(field).map(one -> question(one, Answer.items(List.of(code))))
                        .flatMap(one -> one.items(Language.forReader(locale).code()).stream().findFirst()).orElse(code);
            };
        }

        private String domain(String code) {
            Vocabulary vocabulary = Asked.vocabulary(page.vocabulary());
            return vocabulary.domain(code)
                    .map(term -> code + " · " + term.label().in(locale)).orElse(code);
        }
    }
}
