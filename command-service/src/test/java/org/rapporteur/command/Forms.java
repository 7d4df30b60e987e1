package org.rapporteur.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.QuestionnaireVersionPublished;
import org.rapporteur.shared.practices.PracticeEvent.VocabularyVersionPublished;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Choices;
import org.rapporteur.shared.vocabulary.Questionnaire.Condition;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.rapporteur.shared.vocabulary.Questionnaire.Section;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;

/** Later versions of what the platform brings: one more section, and one term more while another is retired. */
public final class Forms {
    private Forms() {
    }

    public static Bilingual words(String english) {
        return new Bilingual(english, english + " (fr)");
    }

    public static Field field(String id, FieldType type) {
        return new Field(id, type, words(id), words("Help"), null, false, false, 500, null, null);
    }

    /** A question to choose from, one that depends on it, and one of each later type. */
    public static Section later() {
        return new Section("later", words("Later"), List.of(used(), why(), field("story", FieldType.RICH_TEXT),
                field("links", FieldType.LINKS), field("places", FieldType.GEOGRAPHY),
                field("plans", FieldType.FILES)));
    }

    public static Field used() {
        return new Field("used", FieldType.CHOICE, words("Was an instrument used?"), words("Help"), null, true, false,
                300, new Choices(List.of(new Labelled("yes", words("Yes")), new Labelled("no", words("No"))), false,
                        true),
                null);
    }

    public static Field why() {
        return new Field("why", FieldType.TEXT, words("If not, why?"), words("Help"), 5, true, false, 2_000, null,
                new Condition("used", List.of("no"), List.of()));
    }

    public static Questionnaire questionnaire(int version) {
        Questionnaire shipped = Versions.questionnaire(Story.FORM).orElseThrow();
        return new Questionnaire(new VersionRef(Story.FORM.id(), version), shipped.title(),
                Stream.concat(shipped.sections().stream(), Stream.of(later())).toList());
    }

    public static Vocabulary vocabulary(int version) {
        Vocabulary shipped = Versions.vocabulary(Story.WORDS).orElseThrow();
        List<Term> domains = new ArrayList<>(shipped.domains());
        Term retired = domains.removeLast();
        domains.add(new Term(retired.code(), retired.label(), List.of(), true));
        domains.add(new Term("IV", words("Housing"), List.of(), null));
        return shipped.as(new VersionRef(Story.WORDS.id(), version)).with("domains", domains);
    }

    /** The practice, in a call by a later vocabulary that retired these terms. */
    public static List<Event> practiceAfterRetiring(String... codes) {
        Vocabulary words = Versions.vocabulary(Story.WORDS).orElseThrow().as(new VersionRef(Story.WORDS.id(), 2));
        for (String list : words.lists().keySet()) {
            words = words.with(list, retired(words.lists().get(list), List.of(codes)));
        }
        return Story.and(Story.group(),
                new VocabularyVersionPublished(Story.GROUP, Story.ORGANISATION, words, Story.WORDS),
                new CallOpened(Story.CALL, Story.GROUP, Story.ORGANISATION, Story.TITLE, Story.TITLE, Story.FORM,
                        words.ref(), List.of("I", "II", "III"), null, Story.DEADLINE),
                Story.submitted(Story.PRACTICE, "Parental leave"));
    }

    private static List<Term> retired(List<Term> terms, List<String> codes) {
        return terms.stream().map(term -> new Term(term.code(), term.label(), retired(term.narrower(), codes),
                codes.contains(term.code()) || !term.inUse())).toList();
    }

    public static QuestionnaireVersionPublished questionnairePublished(int version) {
        return new QuestionnaireVersionPublished(Story.GROUP, Story.ORGANISATION, questionnaire(version), Story.FORM);
    }

    public static VocabularyVersionPublished vocabularyPublished(int version) {
        return new VocabularyVersionPublished(Story.GROUP, Story.ORGANISATION, vocabulary(version), Story.WORDS);
    }
}
