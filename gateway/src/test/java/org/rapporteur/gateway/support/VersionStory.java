package org.rapporteur.gateway.support;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.VersionDraftId;
import org.rapporteur.shared.practices.VersionQuery.GroupVersions;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.rapporteur.shared.practices.VersionQuery.VersionSummary;
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
import org.rapporteur.shared.workinggroups.GroupId;

/** A second version of the questionnaire with every later kind of question, and of the vocabulary, being written. */
public final class VersionStory {
    public static final String FORM = "0b7a1c1e-0000-4000-8000-00000000f001";
    public static final String WORDS = "0b7a1c1e-0000-4000-8000-00000000f002";
    public static final VersionRef SECOND = new VersionRef("pecs-good-practices", 2);
    private static final VersionRef FIRST = new VersionRef("pecs-good-practices", 1);
    private static final Instant MAY = Instant.parse("2018-05-02T08:00:00Z");
    private static final Bilingual GROUP = new Bilingual("Platform", "Plateforme");

    private VersionStory() {
    }

    private static Bilingual both(String en, String fr) {
        return new Bilingual(en, fr);
    }

    private static Field field(String id, FieldType type, Choices choices, Condition condition) {
        return new Field(id, type, both("The " + id, "Le " + id), both("Help", "Aide"), null, false, false, 500,
                choices, condition);
    }

    public static Section later() {
        Choices yesOrNo = new Choices(List.of(new Labelled("yes", both("Yes", "Oui")),
                new Labelled("no", both("No", "Non"))), false, true);
        return new Section("later", both("Later", "Ensuite"), List.of(field("used", FieldType.CHOICE, yesOrNo, null),
                field("why", FieldType.TEXT, null, new Condition("used", List.of("no"), List.of())),
                field("story", FieldType.RICH_TEXT, null, null), field("links", FieldType.LINKS, null, null),
                field("places", FieldType.GEOGRAPHY, null, null)));
    }

    public static Questionnaire second() {
        Questionnaire first = Versions.questionnaire(FIRST).orElseThrow();
        return new Questionnaire(SECOND, first.title(),
                Stream.concat(first.sections().stream(), Stream.of(later())).toList());
    }

    public static VersionDraft form(long version) {
        return new VersionDraft(new VersionDraftId(FORM), new GroupId(Story.GROUP), VersionKind.QUESTIONNAIRE, version,
                FIRST, MAY, MAY, second(), null);
    }

    public static VersionDraft words(long version) {
        return new VersionDraft(new VersionDraftId(WORDS), new GroupId(Story.GROUP), VersionKind.VOCABULARY, version,
                new VersionRef("pecs", 1), MAY, MAY, null,
                Versions.vocabularies().getFirst().as(new VersionRef("pecs", 2)));
    }

    /** The vocabulary of the platform, in which these terms are retired. */
    public static Vocabulary retiring(VersionRef ref, String... codes) {
        Vocabulary words = Versions.vocabularies().getFirst().as(ref);
        for (String list : words.lists().keySet()) {
            words = words.with(list, retired(words.lists().get(list), List.of(codes)));
        }
        return words;
    }

    private static List<Term> retired(List<Term> terms, List<String> codes) {
        return terms.stream().map(term -> new Term(term.code(), term.label(), retired(term.narrower(), codes),
                codes.contains(term.code()))).toList();
    }

    public static GroupVersions versions(boolean mayPublish) {
        return new GroupVersions(1, new GroupId(Story.GROUP), GROUP, mayPublish, List.of(
                new VersionSummary(VersionKind.QUESTIONNAIRE, FIRST, both("Good practices", "Bonnes pratiques"), null,
                        null, null, null, 1),
                new VersionSummary(VersionKind.VOCABULARY, new VersionRef("pecs", 1), null, null, null, null, null,
                        1)));
    }
}
