package org.rapporteur.gateway.practices.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.Questions;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Condition;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;

/**
 * A question with its controls and what was answered so far, as the form and the page for reading show it.
 *
 * @param asked whether it is asked, given the other answers
 * @param dependsOn the question that decides whether it is asked
 */
public record Question(Field field, String path, String control, @Nullable Answer answer, boolean asked,
        @Nullable Field dependsOn) {
    /** A part of the questionnaire with its questions. */
    public record Part(String id, Bilingual title, List<Question> questions) {
        /** How many questions have an answer or a status. */
        public long answered() {
            return questions.stream().filter(question -> question.answer() != null).count();
        }
    }

    /** Whether it is shown with the answers: name and domains head the page, and what is not asked is nowhere. */
    public boolean apart() {
        return ContentBody.isAnswered(field) && (asked || answer != null);
    }

    /** What stands before the controls of the question that decides. */
    public @Nullable String dependsOnPath() {
        Field other = dependsOn;
        return other == null ? null : before(other);
    }

    /** What stands before the controls of this question, by which others that depend on it find it. */
    public String decides() {
        return before(field);
    }

    private static String before(Field field) {
        return field.type() == FieldType.DOMAINS ? Control.of(field) : Control.path(field);
    }

    /** Whether the answer has marks for emphasis, lists and links. */
    public boolean isRich() {
        return field.type() == FieldType.RICH_TEXT;
    }

    /** Whether the answer names files, which are listed apart. */
    public boolean areFiles() {
        return field.type() == FieldType.FILES;
    }

    /** Rich text as it is shown: safe, whatever was written. */
    public String html() {
        Answer given = answer;
        return given == null || given.text() == null ? "" : Markdown.html(given.text());
    }

    /** Whether the entries of the answer are read in the language of the reader, whatever the practice is written in. */
    public boolean areCoded() {
        return Items.areCoded(field);
    }

    /** The entries of the answer as they are read: what was chosen by its label, countries by their names. */
    public List<String> items(String language) {
        Answer given = answer;
        return given == null ? List.of() : Items.read(field, given.items(), language);
    }

    public static List<Part> parts(Questionnaire questionnaire, Map<String, Answer> answers) {
        return parts(questionnaire, List.of(), answers);
    }

    public static List<Part> parts(Questionnaire questionnaire, PracticePage page) {
        return parts(questionnaire, page.domains().stream().map(Labelled::code).toList(), page.answers());
    }

    public static List<Part> parts(Questionnaire questionnaire, List<String> domains, Map<String, Answer> answers) {
        Set<String> asked = Questions.asked(questionnaire, domains, answers);
        return questionnaire.sections().stream().map(section -> new Part(section.id(), section.title(),
                section.fields().stream().map(field -> new Question(field, Control.path(field), Control.of(field),
                        answers.get(field.id()), asked.contains(field.id()), dependsOn(field, questionnaire)))
                        .toList()))
                .toList();
    }

    /** The parts as a form that came back decides them. */
    public static List<Part> partsOf(Questionnaire questionnaire, Fields fields) {
        return parts(questionnaire, fields.ticked("content.domains"), Given.answers(fields, questionnaire));
    }

    private static @Nullable Field dependsOn(Field field, Questionnaire questionnaire) {
        Condition condition = field.condition();
        return condition == null ? null : questionnaire.field(condition.field()).orElse(null);
    }
}
