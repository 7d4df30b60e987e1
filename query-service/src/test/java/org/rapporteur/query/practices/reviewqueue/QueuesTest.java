package org.rapporteur.query.practices.reviewqueue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.CallQuery.Calls;
import org.rapporteur.shared.practices.CallQuery.Respondent;
import org.rapporteur.shared.practices.PracticeQuery.MyPractices;
import org.rapporteur.shared.practices.PracticeQuery.QueueItem;
import org.rapporteur.shared.practices.PracticeQuery.ReviewQueue;

@ExtendWith(ToldStory.class)
class QueuesTest {
    private static final String QUEUE = "/api/groups/" + Story.PLATFORM + "/review-queue";

    private static List<String> names(List<QueueItem> items) {
        return items.stream().map(item -> item.practice().name()).toList();
    }

    @Test
    void the_queue_holds_what_waits_for_work_the_oldest_first(Told told) {
        ReviewQueue queue = told.ask(Cast.LUCETTE, QUEUE, ReviewQueue.class);

        assertThat(names(queue.items())).containsExactly("Mentors", "Library bus", "Cuisine", "Prix");
        assertThat(queue.items()).extracting(QueueItem::ownDelegation).containsExactly(true, false, false, false);
        assertThat(queue.items()).extracting(QueueItem::openClarifications).containsExactly(1, 0, 0, 0);
        assertThat(queue.items()).extracting(QueueItem::overdueClarifications).containsOnly(0);
        assertThat(queue.items()).extracting(item -> item.may().contains("DeclinePractice")).containsExactly(false,
                true, false, true);
    }

    @Test
    void it_counts_how_many_stand_where(Told told) {
        ReviewQueue queue = told.ask(Cast.MIRELA, QUEUE + "?status=declined&status=withdrawn", ReviewQueue.class);

        assertThat(names(queue.items())).containsExactly("Dépliant", "Job fair");
        assertThat(queue.statuses()).extracting(status -> status.value() + " " + status.count()).containsExactly(
                "submitted 1", "under-review 1", "clarification-requested 1", "revised 0", "accepted 1", "declined 1",
                "published 3", "withdrawn 1");
        assertThat(queue.statuses()).filteredOn("selected", true).extracting("value").containsExactly("declined",
                "withdrawn");
    }

    @ParameterizedTest
    @CsvSource({"mentor,Mentors", "depliants,Dépliant", "CUISINES,Cuisine", "librery,Library bus",
        "generations,Cafés des générations", "job fair,Job fair"})
    void words_find_what_the_group_has_wherever_it_stands(String words, String name, Told told) {
        assertThat(names(told.ask(Cast.KARIM, QUEUE + "?q=" + words, ReviewQueue.class).items())).containsExactly(name);
    }

    @Test
    void words_and_a_status_restrict_each_other_and_the_counts_are_those_of_the_words(Told told) {
        ReviewQueue queue = told.ask(Cast.LUCETTE, QUEUE + "?q=volunteers&status=submitted", ReviewQueue.class);

        assertThat(queue.items()).isEmpty();
        assertThat(queue.statuses()).filteredOn(status -> status.count() > 0)
                .extracting(status -> status.value() + " " + status.count()).containsExactly("published 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "sealed", "example.org"})
    void what_is_personal_is_not_searched_not_even_in_the_group(String words, Told told) {
        assertThat(told.ask(Cast.MIRELA, QUEUE + "?q=" + words, ReviewQueue.class).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"q=a&q=b,q", "status=lost,status", "call=x,call"})
    void a_wrong_parameter_is_named(String query, String field, Told told) {
        told.service().web(Cast.MIRELA).get().uri(QUEUE + "?" + query).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.fields[0].field").isEqualTo(field);
    }

    @Test
    void a_delegation_finds_its_own_practices_the_newest_first(Told told) {
        assertThat(names(told.ask(Cast.MATHIS, "/api/my/practices", MyPractices.class).items()))
                .containsExactly("Job fair", "Mentors", "Cafés des générations");
        assertThat(told.ask(Cast.MIRELA, "/api/my/practices", MyPractices.class).items()).isEmpty();
    }

    @Test
    void the_roster_tells_who_answered_and_who_is_awaited(Told told) {
        CallPage call = told.ask(Cast.MIRELA, "/api/calls/" + Story.CALL, CallPage.class);

        assertThat(call.mayManage()).isTrue();
        assertThat(call.extensions()).extracting("reason").containsExactly("Two more weeks");
        assertThat(call.roster()).extracting(QueuesTest::line).containsExactly("AM ANSWERED 2", "BE-WAL ANSWERED 4",
                "CINGO AWAITED 0", "LU ANSWERED 2");
        assertThat(call.call()).extracting("invited", "answered", "practices", "open").containsExactly(4, 3, 8, true);
    }

    private static String line(Respondent one) {
        return one.delegation().code() + " " + one.state() + " " + one.practices();
    }

    @Test
    void calls_are_listed_for_who_may_see_their_group(Told told) {
        assertThat(told.ask(Cast.KARIM, "/api/calls", Calls.class).items()).hasSize(1);
        assertThat(told.ask(Cast.SORINA, "/api/calls", Calls.class).items()).hasSize(1);
        assertThat(told.ask(Cast.OTTAVIA, "/api/calls", Calls.class).items()).hasSize(1);
        assertThat(told.ask(Cast.THEODORA, "/api/calls", Calls.class).items()).isEmpty();
    }
}
