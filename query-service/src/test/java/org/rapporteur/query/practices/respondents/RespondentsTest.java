package org.rapporteur.query.practices.respondents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.practices.CallQuery.AnsweredCall;
import org.rapporteur.shared.practices.CallQuery.RespondentCount;
import org.rapporteur.shared.practices.CallQuery.RespondentProfile;
import org.rapporteur.shared.practices.CallQuery.Respondents;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;

@ExtendWith(ToldStory.class)
class RespondentsTest {
    private static String line(RespondentCount one) {
        return "%s %d %d %d".formatted(one.respondent().code(), one.practices(), one.ofParts(), one.onBehalf());
    }

    private static List<String> lines(List<FacetValue> values) {
        return values.stream().map(one -> one.value() + " " + one.count()).toList();
    }

    private static List<String> names(List<PracticeSummary> items) {
        return items.stream().map(PracticeSummary::name).toList();
    }

    @Test
    void who_has_something_published_is_listed_with_the_states_of_regions_and_the_bodies_that_answered(Told told) {
        Respondents answer = told.ask("/api/respondents", Respondents.class);

        assertThat(answer.items()).extracting(RespondentsTest::line).containsExactly("AM 1 0 0", "BE 0 1 0",
                "BE-WAL 1 0 0", "JCY 0 0 1", "LU 1 0 0");
        assertThat(answer.items().get(1).respondent().name().in(org.rapporteur.shared.Language.FR))
                .isEqualTo("Belgique");
    }

    @Test
    void a_profile_shows_what_is_published_and_nothing_of_what_waits_or_was_withdrawn(Told told) {
        RespondentProfile profile = told.ask("/api/respondents/LU", RespondentProfile.class);

        assertThat(names(profile.items())).containsExactly("Cafés des générations");
        assertThat(lines(profile.categories())).containsExactly("1 1", "4 1");
        assertThat(lines(profile.domains())).containsExactly("I 1", "III 1");
        assertThat(profile.calls()).extracting(AnsweredCall::practices).containsExactly(1);
        assertThat(profile.calls().getFirst().call().call()).isEqualTo(Story.CALL);
        assertThat(profile.whole()).isNull();
    }

    @Test
    void a_state_shows_its_regions_and_a_region_its_state(Told told) {
        RespondentProfile state = told.ask("/api/respondents/BE", RespondentProfile.class);
        RespondentProfile region = told.ask("/api/respondents/BE-WAL", RespondentProfile.class);

        assertThat(state.items()).isEmpty();
        assertThat(state.parts()).extracting(RespondentsTest::line).containsExactly("BE-WAL 1 0 0");
        assertThat(region.whole()).isEqualTo(state.counts().respondent());
        assertThat(names(region.items())).containsExactly("Jardins partagés");
    }

    @Test
    void a_body_shows_what_it_answered_for_others(Told told) {
        RespondentProfile body = told.ask("/api/respondents/JCY", RespondentProfile.class);

        assertThat(body.items()).isEmpty();
        assertThat(names(body.onBehalf())).containsExactly("Jardins partagés");
        assertThat(lines(body.categories())).containsExactly("1 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CINGO", "FR", "lu", "nothing", "BE-XXX"})
    void who_has_nothing_published_is_not_told_from_who_does_not_exist(String code, Told told) {
        told.service().web().get().uri(told.path("/api/respondents/" + code)).exchange().expectStatus().isNotFound();
    }

    @Test
    void the_counts_agree_with_the_statistics(Told told) {
        Respondents answer = told.ask("/api/respondents", Respondents.class);

        told.service().web().get().uri(told.path("/api/statistics")).exchange().expectBody().jsonPath("$.practices")
                .isEqualTo(answer.items().stream().mapToInt(RespondentCount::practices).sum());
    }
}
