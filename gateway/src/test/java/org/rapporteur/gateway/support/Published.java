package org.rapporteur.gateway.support;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.CallRef;
import org.rapporteur.shared.practices.PracticeQuery.CategoryView;
import org.rapporteur.shared.practices.PracticeQuery.CharterLink;
import org.rapporteur.shared.practices.PracticeQuery.Correction;
import org.rapporteur.shared.practices.PracticeQuery.Excerpt;
import org.rapporteur.shared.practices.PracticeQuery.Facet;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.FoundWords;
import org.rapporteur.shared.practices.PracticeQuery.Innovation;
import org.rapporteur.shared.practices.PracticeQuery.Marks;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;
import org.rapporteur.shared.practices.PracticeQuery.Practices;
import org.rapporteur.shared.practices.PracticeQuery.Statistics;
import org.rapporteur.shared.practices.PracticeQuery.Transfers;
import org.rapporteur.shared.practices.PracticeQuery.Translation;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.GroupId;
import tools.jackson.databind.json.JsonMapper;

/** What the query service says of one published practice, as it would say it. */
public final class Published {
    public static final String ID = UUID
            .nameUUIDFromBytes("food bank".getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .toString();
    public static final Instant PUBLISHED_AT = Instant.parse("2017-11-30T10:00:00Z");
    private static final DelegationView FLANDERS = new DelegationView(new DelegationCode("BE-VLG"),
            DelegationKind.REGION, new Bilingual("Flanders", "Flandre"), null);
    private static final Labelled FAMILIES = new Labelled("1",
            new Bilingual("Assistance to families", "Aide aux familles"));
    private static final Labelled YOUTH = new Labelled("I", new Bilingual("Youth", "Jeunesse"));

    private Published() {
    }

    public static String json(Object answer) {
        return JsonMapper.builder().build().writeValueAsString(answer);
    }

    public static Practices practices(int total, String... chosenCategories) {
        List<String> chosen = List.of(chosenCategories);
        return new Practices(41, total, 1, 20, total == 0 ? List.of() : List.of(summary()),
                List.of(new Facet("category", List.of(
                        new FacetValue("1", FAMILIES.label(), 19, chosen.contains("1")),
                        new FacetValue("uncategorised", new Bilingual("Uncategorised", "Sans catégorie"), 2,
                                chosen.contains("uncategorised"))))),
                null);
    }

    /** As if somebody had searched for a word that stands in no practice, and one like it had been found. */
    public static Practices searched(String suggestion, Excerpt... excerpts) {
        Practices all = practices(1);
        return new Practices(all.position(), 1, 1, 20, all.items(), all.facets(), new FoundWords(
                List.of(new Correction("<b>banc", List.of("banque", "banques"))), suggestion,
                Map.of(ID, List.of(excerpts))));
    }

    public static PracticeSummary summary() {
        return new PracticeSummary(new PracticeId(ID), "Banque alimentaire", Language.FR, Map.of("en", "Food bank"),
                FLANDERS, null, List.of(YOUTH), List.of(category()), false, "Donner l'essentiel : à tous.",
                Map.of("en", "Give what is needed."), PracticeStatus.PUBLISHED, PUBLISHED_AT, PUBLISHED_AT);
    }

    private static CategoryView category() {
        return new CategoryView(FAMILIES, List.of(), true, null, null);
    }

    public static PracticePage page() {
        String uuid = UUID.randomUUID().toString();
        Bilingual title = new Bilingual("The 2017 call", "L’appel de 2017");
        return new PracticePage(41, new PracticeId(ID), new CallRef(new CallId(uuid), title, new GroupId(uuid),
                new Bilingual("Group 2", "Groupe 2"), new Bilingual("Council", "Conseil")), PracticeStatus.PUBLISHED,
                FLANDERS, null, new VersionRef("pecs-good-practices", 1), new VersionRef("pecs", 1), 2, Language.FR,
                "Banque alimentaire", List.of(YOUTH), "L'accès aux droits : pour tous", true,
                "Le texte parle des jeunes.", answers(),
                List.of(new Translation(Language.EN, "Food bank",
                        Map.of("purpose", "Give what is needed.", "context.reason",
                                "Not in the table."),
                        1, true,
                        PUBLISHED_AT)),
                List.of(category()), null, marks(), PUBLISHED_AT, PUBLISHED_AT, PUBLISHED_AT, List.of(),
                null);
    }

    /** Nobody has adopted it yet. */
    public static Transfers transfers() {
        return new Transfers(41, new PracticeId(ID), List.of(), null);
    }

    private static Marks marks() {
        Labelled reform = new Labelled("reform", new Bilingual("Based on a reform", "Fondée sur une réforme"));
        Labelled housing = new Labelled("31", new Bilingual("The right to housing", "Droit au logement"));
        return new Marks(new Innovation(List.of(reform), "Le titre le dit.", true),
                List.of(new CharterLink(housing, "2", null, false)), List.of());
    }

    private static Map<String, Answer> answers() {
        return Map.of("purpose", Answer.text("Donner l'essentiel : à tous."), "partners",
                Answer.items(List.of("Communes", "Associations")), "duration",
                Answer.period(new Period("2014-03", null, true, null)), "impact",
                Answer.missing(Answer.Status.TOO_EARLY, "La première année court encore."), "context",
                Answer.missing(Answer.Status.NOT_PROVIDED, "Absent du tableau."), "targetGroups",
                Answer.missing(Answer.Status.NOT_PROVIDED, "À préciser."), "contactWebPage",
                Answer.text("javascript:alert(1)"));
    }

    public static Statistics statistics() {
        return new Statistics(70, 68, 2, 91, 30, Map.of("1", 19), Map.of("BE-VLG", 4),
                Map.of(DelegationKind.REGION, 1), Map.of("I", 38), List.of(FAMILIES), List.of(FLANDERS),
                List.of(YOUTH), 41);
    }
}
