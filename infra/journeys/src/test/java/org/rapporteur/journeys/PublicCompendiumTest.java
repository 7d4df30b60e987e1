package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The public would lose the 2017 call's practices, or be told wrong figures about them. */
@ExtendWith(Demo.class)
class PublicCompendiumTest {
    @Test
    void statistics_count_practices_respondents_and_assignments_apart(Platform platform) {
        JsonNode statistics = new Stranger(platform, "en").latest("/api/statistics").body();

        assertThat(statistics.path("practices").asInt()).isEqualTo(70);
        assertThat(statistics.path("categorisedPractices").asInt()).isEqualTo(68);
        assertThat(statistics.path("uncategorisedPractices").asInt()).isEqualTo(2);
        assertThat(statistics.path("categoryAssignments").asInt()).isEqualTo(91);
        assertThat(statistics.path("respondents").asInt()).isEqualTo(30);
        assertThat(statistics.path("assignmentsByCategory").toString()).isEqualTo(
                "{\"1\":19,\"2\":6,\"3\":8,\"4\":16,\"5\":16,\"6\":5,\"7\":10,\"8\":5,\"9\":6}");
        assertThat(statistics.path("practicesByRespondent").path("BE-VLG").asInt()).isEqualTo(4);
    }

    @Test
    void a_reader_finds_the_practices_without_a_category_by_their_facet(Platform platform) {
        JsonNode found = new Stranger(platform, "en")
                .query("/api/practices?category=uncategorised&minPosition=" + platform.acknowledged()).body();

        assertThat(found.path("items")).extracting(item -> item.path("respondent").path("code").asString())
                .containsExactlyInAnyOrder("BE-VLG", "CH");
    }

    @Test
    void the_public_finds_a_practice_by_search_and_facet_in_french(Browsers browsers) {
        try (Visitor visitor = browsers.visitor("fr")) {
            visitor.open("/practices?q=conge+parental&respondent=LU");

            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("fr");
            visitor.follow("Nouveau congé parental");
            assertThat(visitor.heading()).contains("Nouveau congé parental");
        }
    }
}
