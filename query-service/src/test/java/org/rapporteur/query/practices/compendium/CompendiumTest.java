package org.rapporteur.query.practices.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.practices.PracticeQuery.Correction;
import org.rapporteur.shared.practices.PracticeQuery.Excerpt;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.Feed;
import org.rapporteur.shared.practices.PracticeQuery.FeedEntry;
import org.rapporteur.shared.practices.PracticeQuery.FoundWords;
import org.rapporteur.shared.practices.PracticeQuery.Part;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;
import org.rapporteur.shared.practices.PracticeQuery.Practices;
import org.springframework.http.MediaType;

@ExtendWith(ToldStory.class)
class CompendiumTest {
    private static List<String> names(Practices answer) {
        return answer.items().stream().map(PracticeSummary::name).toList();
    }

    private static List<FacetValue> facet(Practices answer, String name) {
        return answer.facets().stream().filter(facet -> facet.name().equals(name)).findFirst().orElseThrow().values();
    }

    private static Map<String, Integer> counts(Practices answer, String name) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        facet(answer, name).forEach(value -> counts.put(value.value(), value.count()));
        return counts;
    }

    @Test
    void what_is_published_is_listed_and_nothing_else(Told told) {
        Practices answer = told.ask("/api/practices?sort=name", Practices.class);

        assertThat(names(answer)).containsExactly("Cafés des générations", "Jardins partagés",
                "Register of volunteers");
        assertThat(answer.total()).isEqualTo(3);
        assertThat(answer.position()).isGreaterThanOrEqualTo(told.position());
    }

    @Test
    void the_newest_comes_first_unless_another_order_is_asked_for(Told told) {
        assertThat(names(told.ask("/api/practices", Practices.class))).containsExactly("Jardins partagés",
                "Register of volunteers", "Cafés des générations");
        assertThat(names(told.ask("/api/practices?sort=respondent", Practices.class)))
                .containsExactly("Register of volunteers", "Jardins partagés", "Cafés des générations");
    }

    @ParameterizedTest
    @CsvSource({"cafes,1", "CAFÉS gener,1", "cafés jardins,0", "generations,1", "cultiver,1", "lycée,1", "eleves,0",
        "red cross,3", "contact,0", "sealed,0", "bus,0", "lycéen,1", "l'aîné,1", "neighbour,0", "bring,1",
        "jardin partage,1",
        "mentors,0",
        "cuisine,0", "mentorz,0"})
    void words_are_found_in_their_forms_and_by_their_beginning_whatever_case_and_accents(String q, int found,
            Told told) {
        assertThat(told.ask("/api/practices?q=" + q, Practices.class).total()).isEqualTo(found);
    }

    @Test
    void what_is_not_published_shows_in_no_correction_and_no_suggestion(Told told) {
        for (String words : List.of("mentorz", "mentor", "librery", "cuisin", "kitchen", "depliamt")) {
            Practices answer = told.ask("/api/practices?q=" + words, Practices.class);
            assertThat(answer.words()).isEqualTo(new FoundWords(List.of(), null, Map.of()));
        }
    }

    @Test
    void a_slip_is_corrected_and_counts_agree_with_what_is_found(Told told) {
        Practices answer = told.ask("/api/practices?q=generatoins", Practices.class);

        assertThat(names(answer)).containsExactly("Cafés des générations");
        assertThat(answer.words().corrections())
                .containsExactly(new Correction("generatoins", List.of("générations")));
        assertThat(counts(answer, "respondent")).containsExactly(Map.entry("LU", 1));
        assertThat(answer.words().excerpts().get(Story.CAFES.value())).contains(new Excerpt("name", Language.EN,
                List.of(new Part("Cafés of the ", false), new Part("generations", true))));
    }

    @Test
    void uncategorised_is_a_value_of_its_own_even_where_it_counts_nothing(Told told) {
        Practices answer = told.ask("/api/practices?respondent=LU", Practices.class);

        assertThat(facet(answer, "category")).contains(
                new FacetValue("uncategorised", new Bilingual("Uncategorised", "Sans catégorie"), 0, false));
        assertThat(counts(answer, "category")).containsEntry("1", 1).containsEntry("4", 1).containsEntry("9", 0);
    }

    @Test
    void a_domain_in_own_words_is_found_by_its_words_and_as_another_domain(Told told) {
        Practices answer = told.ask("/api/practices?domain=other", Practices.class);

        assertThat(names(answer)).containsExactly("Register of volunteers");
        assertThat(facet(answer, "domain")).contains(
                new FacetValue("other", new Bilingual("Another domain", "Un autre domaine"), 1, true));
        assertThat(names(told.ask("/api/practices?q=newcomers", Practices.class)))
                .containsExactly("Register of volunteers");
    }

    @Test
    void a_summary_is_told_in_each_language_in_which_it_was_written(Told told) {
        PracticeSummary cafes = told.ask("/api/practices?respondent=LU", Practices.class).items().getFirst();

        assertThat(cafes.summary()).isEqualTo("Rapprocher les jeunes et les aînés.");
        assertThat(cafes.summaries()).containsExactly(Map.entry("en", "Bring young and old together."));
        assertThat(told.ask("/api/practices?respondent=AM", Practices.class).items().getFirst().summaries()).isEmpty();
    }

    @Test
    void values_of_a_facet_are_alternatives_and_its_counts_ignore_its_own_choice(Told told) {
        Practices answer = told.ask("/api/practices?category=1&category=uncategorised&domain=III&sort=name",
                Practices.class);

        assertThat(names(answer)).containsExactly("Cafés des générations", "Jardins partagés",
                "Register of volunteers");
        Practices narrower = told.ask("/api/practices?category=4", Practices.class);
        assertThat(names(narrower)).containsExactly("Cafés des générations");
        assertThat(counts(narrower, "category")).containsEntry("1", 2).containsEntry("uncategorised", 1);
        assertThat(counts(narrower, "respondent")).containsExactly(Map.entry("LU", 1));
        assertThat(counts(narrower, "respondentType")).containsExactly(Map.entry("STATE", 1));
    }

    @Test
    void a_practice_is_found_by_its_innovation_also_where_nobody_said_of_which_kind(Told told) {
        Practices answer = told.ask("/api/practices?innovation=reform", Practices.class);

        assertThat(answer.items()).extracting(PracticeSummary::practice).containsExactly(Story.CAFES);
        assertThat(facet(answer, "innovation")).containsExactly(
                new FacetValue("information-technology", new Bilingual("Based on information technology",
                        "Fondée sur les technologies de l’information"), 0, false),
                new FacetValue("reform", new Bilingual("Based on a reform", "Fondée sur une réforme"), 1, true),
                new FacetValue("none", new Bilingual("Neither of them", "Ni l’une ni l’autre"), 0, false),
                new FacetValue("unset", new Bilingual("Not stated", "Non précisé"), 2, false));
    }

    @Test
    void an_article_of_the_charter_finds_its_paragraphs_too(Told told) {
        Practices answer = told.ask("/api/practices?article=19", Practices.class);

        assertThat(answer.items()).extracting(PracticeSummary::practice).containsExactly(Story.CAFES);
        assertThat(facet(answer, "article")).extracting(one -> one.value() + " " + one.count())
                .containsExactly("17 1", "19 1", "19§6 1");
        assertThat(facet(answer, "article").getLast().label().en())
                .isEqualTo("19§6 · The right of migrant workers and their families to protection and assistance");
    }

    @Test
    void an_instrument_finds_practices_whether_the_vocabulary_has_it_or_not(Told told) {
        Practices answer = told.ask("/api/practices?instrument=~oslo declaration", Practices.class);

        assertThat(answer.items()).extracting(PracticeSummary::practice).containsExactly(Story.CAFES);
        assertThat(facet(answer, "instrument")).containsExactly(
                new FacetValue("europe-2020", new Bilingual("Strategy Europe 2020", "Stratégie Europe 2020"), 1,
                        false),
                new FacetValue("~oslo declaration", new Bilingual("Oslo Declaration", "Oslo Declaration"), 1, true));
    }

    @Test
    void what_is_published_has_no_facet_of_its_status(Told told) {
        assertThat(told.ask("/api/practices?status=declined", Practices.class).facets()).extracting("name")
                .doesNotContain("status");
    }

    @Test
    void other_facets_tell_their_values_too(Told told) {
        Practices answer = told.ask("/api/practices", Practices.class);

        assertThat(counts(answer, "targetGroup")).containsExactly(Map.entry("older people", 3),
                Map.entry("young people", 3));
        assertThat(facet(answer, "partner"))
                .containsExactly(new FacetValue("red cross", new Bilingual("Red Cross", "Red Cross"), 3, false));
        assertThat(counts(answer, "period")).containsExactly(Map.entry("2014", 3), Map.entry("2015", 3),
                Map.entry("2016", 3));
        assertThat(counts(answer, "subCategory")).containsExactly(Map.entry("1.3", 1), Map.entry("4.1", 1));
        assertThat(facet(answer, "call")).containsExactly(
                new FacetValue(Story.CALL.value(), Story.words("Good practices 2017"), 3, false));
    }

    @Test
    void pages_go_on_where_the_one_before_ended(Told told) {
        Practices second = told.ask("/api/practices?sort=name&size=2&page=2", Practices.class);

        assertThat(names(second)).containsExactly("Register of volunteers");
        assertThat(second.total()).isEqualTo(3);
        assertThat(names(told.ask("/api/practices?page=9", Practices.class))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"page=0,page", "page=x,page", "size=101,size", "sort=colour,sort", "respondent=lu,respondent",
        "respondentType=CITY,respondentType", "period=20,period", "call=1,call", "minPosition=-1,minPosition",
        "q=a&q=b,q"})
    void a_wrong_parameter_is_named(String query, String field, Told told) {
        Problem problem = told.service().web().get().uri("/api/practices?" + query).exchange().expectStatus()
                .isBadRequest().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody(Problem.class)
                .returnResult().getResponseBody();

        assertThat(problem.fields()).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo(field);
            assertThat(one.message()).startsWith(field + ":");
        });
    }

    @Test
    void problems_are_told_in_french_to_who_reads_french(Told told) {
        Problem problem = told.service().web().get().uri("/api/practices?page=0").header("Accept-Language", "fr")
                .exchange().expectStatus().isBadRequest().expectBody(Problem.class).returnResult().getResponseBody();

        assertThat(problem.title()).isEqualTo("Un paramètre n’est pas correct");
        assertThat(problem.detail()).isEqualTo("page : indiquez un nombre entier (1–1000000).");
    }

    @Test
    void the_feed_tells_what_became_public_and_what_no_longer_is_without_a_name(Told told) {
        Feed feed = told.ask("/api/feed", Feed.class);

        assertThat(feed.items()).extracting(FeedEntry::practice).containsExactly(Story.CAFES, Story.CAFES,
                Story.CAFES, Story.CAFES, Story.REGISTER, Story.GARDENS, Story.FAIR, Story.FAIR, Story.PRIZE,
                Story.PRIZE, Story.GARDENS,
                Story.GARDENS, Story.GARDENS);
        assertThat(feed.items().get(7).event()).isEqualTo("practices.PracticeWithdrawn");
        assertThat(feed.items().get(7).name()).isNull();
        assertThat(feed.items().get(9).event()).isEqualTo("practices.PracticeReopened");
        assertThat(feed.items().get(9).name()).isNull();
        Feed rest = told.ask("/api/feed?limit=2&after=" + (feed.items().get(1).position() + 1), Feed.class);
        assertThat(rest.items()).isEqualTo(feed.items().subList(2, 4));
        assertThat(told.ask("/api/feed?after=" + feed.next(), Feed.class).items()).isEmpty();
    }
}
