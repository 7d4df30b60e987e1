package org.rapporteur.query.practices.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.comparing.WordDiff;
import org.rapporteur.query.telling.joining.PersonalAnswers;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.practices.compare.RevisionsDocument.Text;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeQuery.FieldComparison;
import org.rapporteur.shared.practices.PracticeQuery.Piece;
import org.rapporteur.shared.vocabulary.Questionnaire;

/** Two texts of a practice, field by field, as one reader may see them. */
final class FieldComparisons {
    private final Questionnaire form;
    private final boolean opens;
    private final People people;

    /** @param opens whether the reader sees personal answers: who does not sees neither side */
    FieldComparisons(Questionnaire form, boolean opens, People people) {
        this.form = form;
        this.opens = opens;
        this.people = people;
    }

    List<FieldComparison> of(Text from, Text to) {
        Map<String, Answer> before = answers(from);
        Map<String, Answer> after = answers(to);
        List<String> fields = new ArrayList<>(List.of("name", "language", "domains", "otherDomain"));
        form.fields().map(Questionnaire.Field::id).filter(field -> !fields.contains(field)).forEach(fields::add);
        after.keySet().stream().filter(field -> !fields.contains(field)).forEach(fields::add);
        before.keySet().stream().filter(field -> !fields.contains(field)).forEach(fields::add);
        return fields.stream().filter(field -> before.containsKey(field) || after.containsKey(field))
                .map(field -> compare(field, before.get(field), after.get(field))).toList();
    }

    private Map<String, Answer> answers(Text text) {
        PracticeContent content = text.content();
        Map<String, Answer> answers = new TreeMap<>();
        content.answers().forEach((field, answer) -> {
            if (!PersonalAnswers.isPersonal(form, field)) {
                answers.put(field, answer);
            } else if (opens) {
                answers.put(field, opened(answer, text));
            }
        });
        answers.put("name", Answer.text(content.name()));
        answers.put("language", Answer.text(content.language().code()));
        answers.put("domains", Answer.items(content.domains()));
        if (content.otherDomain() != null) {
            answers.put("otherDomain", Answer.text(content.otherDomain()));
        }
        return answers;
    }

    private Answer opened(Answer answer, Text text) {
        String sealed = answer.text();
        return sealed == null
                ? answer
                : new Answer(answer.status(), people.openOrNull(new Sealed(text.contact(), sealed)), answer.items(),
                        answer.period(), answer.reason());
    }

    private static FieldComparison compare(String field, @Nullable Answer before, @Nullable Answer after) {
        boolean changed = !Objects.equals(before, after);
        return new FieldComparison(field, changed, before, after, changed ? pieces(before, after) : List.of());
    }

    private static List<Piece> pieces(@Nullable Answer before, @Nullable Answer after) {
        if (before == null || after == null || before.status() != after.status()) {
            return List.of();
        }
        if (before.text() != null && after.text() != null) {
            return WordDiff.words(before.text(), after.text());
        }
        return before.items().isEmpty() && after.items().isEmpty()
                ? List.of()
                : WordDiff.items(before.items(), after.items());
    }
}
