package org.rapporteur.shared;

import java.util.List;
import org.rapporteur.shared.vocabulary.CharterArticle;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Choices;
import org.rapporteur.shared.vocabulary.Questionnaire.Condition;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.rapporteur.shared.vocabulary.Questionnaire.Section;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;

/** A questionnaire and a vocabulary with one of each thing in them. */
final class Forms {
    private Forms() {
    }

    static Bilingual words(String english) {
        return new Bilingual(english, english + " (fr)");
    }

    static Field field(String id, FieldType type, boolean required) {
        return new Field(id, type, words("The " + id), words("Help"), null, required, false, 300, null, null);
    }

    static Questionnaire questionnaire() {
        return of(field("name", FieldType.LINE, true), field("domains", FieldType.DOMAINS, true), choice(), why());
    }

    static Field choice() {
        return new Field("used", FieldType.CHOICE, words("Was an instrument used?"), words("Help"), null, false, false,
                300, new Choices(List.of(new Labelled("yes", words("Yes")), new Labelled("no", words("No"))), false,
                        true),
                null);
    }

    static Field why() {
        return why(new Condition("used", List.of("no"), List.of("NOT_APPLICABLE")));
    }

    static Field why(Condition condition) {
        return new Field("why", FieldType.TEXT, words("If not, why?"), words("Help"), 5, false, false, 2_000, null,
                condition);
    }

    static Questionnaire of(Field... fields) {
        return new Questionnaire(new VersionRef("pecs-good-practices", 2), words("Questionnaire"),
                List.of(new Section("all", words("All"), List.of(fields))));
    }

    static Vocabulary vocabulary() {
        return new Vocabulary(new VersionRef("pecs", 2), List.of(term()), List.of(term()), List.of(term()),
                List.of(new CharterArticle("19", new Bilingual("The en", "The fr"), List.of("6"),
                        List.of(new CharterArticle.Suggestion("3", List.of("6"))))),
                List.of(term()));
    }

    private static Term term() {
        return new Term("3", words("The term"), List.of(new Term("3.1", words("Narrower"), List.of(), true)), null);
    }
}
