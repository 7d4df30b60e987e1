package org.rapporteur.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoLoaderTest {

    private static final ProgressListener UNHEARD = (done, total) -> {};

    private final List<Step> story = DemoStory.load(LocalDate.of(2026, 11, 22));
    private Gatehouse gatehouse;

    @BeforeEach
    void open() {
        gatehouse = new Gatehouse();
    }

    @AfterEach
    void close() {
        gatehouse.close();
    }

    @Test
    void steps_pass_the_front_door_one_by_one_in_the_order_of_the_story() {
        Loaded loaded = loader(UNHEARD).run(story);

        assertThat(gatehouse.keys())
                .containsExactlyElementsOf(story.stream().map(step -> "demo:" + step.key()).toList());
        assertThat(loaded.position()).isEqualTo(story.size());
    }

    @Test
    void each_request_says_who_when_and_by_which_token() {
        loader(UNHEARD).run(story.subList(0, 1));

        assertThat(gatehouse.requests()).containsExactly(new Gatehouse.Request("/api/commands/BecomeFirstAdministrator",
                "Bearer token-1", "demo:administrator", "subject-of-ottavia", "2016-01-04T07:30:00Z"));
    }

    @Test
    void one_token_serves_while_it_is_valid() {
        loader(UNHEARD).run(story.subList(0, 20));

        assertThat(gatehouse.tokensGiven()).isEqualTo(1);
    }

    @Test
    void progress_is_told_after_each_step() {
        List<Integer> told = new ArrayList<>();

        loader((done, total) -> told.add(done * 100 / total)).run(story.subList(0, 4));

        assertThat(told).containsExactly(25, 50, 75, 100);
    }

    @Test
    void a_refusal_ends_the_loading_and_names_the_step_and_the_rule() {
        gatehouse.refuse("demo:organisation", "organisation-names-are-unique");

        assertThatThrownBy(() -> loader(UNHEARD).run(story)).isInstanceOf(DemoRefused.class)
                .hasMessageContaining("step organisation")
                .hasMessageContaining("409").hasMessageContaining("organisation-names-are-unique");
        assertThat(gatehouse.keys()).containsExactly("demo:administrator", "demo:organisation");
        assertThat(gatehouse.ended()).isFalse();
    }

    @Test
    void the_end_of_the_story_is_told_once_all_of_it_is_sent() {
        loader(UNHEARD).run(story.subList(0, 3));

        assertThat(gatehouse.ended()).isTrue();
    }

    @Test
    void the_invitation_that_is_left_open_can_be_named() {
        Loaded loaded = loader(UNHEARD).run(story);

        assertThat(loaded.openInvitation().value()).isEqualTo(loaded.id("invite:PECS-WG2:amara", "invitation"));
    }

    @Test
    void a_step_that_was_not_answered_with_the_id_that_is_needed_is_named() {
        Loaded nothing = new Loaded(0, Map.of());

        assertThatThrownBy(() -> nothing.organisation()).hasMessageContaining("Step organisation");
    }

    @Test
    void loading_again_sends_the_same_keys_with_the_same_bodies() {
        loader(UNHEARD).run(story);
        List<String> first = gatehouse.bodies();

        loader(UNHEARD).run(DemoStory.load(LocalDate.of(2026, 11, 22)));

        assertThat(gatehouse.bodies().subList(first.size(), 2 * first.size())).isEqualTo(first);
    }

    private DemoLoader loader(ProgressListener progress) {
        var tokens = new ClientCredentials(gatehouse.tokenEndpoint(), Cast.load().apiClient(), Clock.systemUTC());
        return new DemoLoader(gatehouse.address(), tokens, person -> "subject-of-" + person.username(), progress);
    }
}
