package org.rapporteur.query.practices.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Service;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateQuery.Bar;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.CallQuery.CallSummary;
import org.rapporteur.shared.practices.CallQuery.Calls;
import org.rapporteur.shared.practices.CallQuery.Respondent;
import org.rapporteur.shared.practices.CallQuery.RespondentState;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.workinggroups.RecordedDecision;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Tasks;

/** What an open call, a call past its deadline and a closed one make people do. */
class CallTasksTest {
    private static final CallId SECOND = new CallId(Cast.uuid("second call"));
    private static final CallId PAST = new CallId(Cast.uuid("past call"));

    private static final CallId LATER = new CallId(Cast.uuid("later call"));
    private static final Instant OPENING = Story.DEADLINE.minusSeconds(1);

    private static Service service;
    private static long position;

    @BeforeAll
    static void start() {
        service = Service.start();
        service.tell();
        open(SECOND, Story.DEADLINE);
        open(LATER, Story.DEADLINE);
        position = secretariat(new CallTermsSet(LATER, Story.PLATFORM, List.of(Language.EN), OPENING, null));
        open(PAST, Instant.parse("2017-06-30T00:00:00Z"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void open(CallId call, Instant deadline) {
        secretariat(new CallOpened(call, Story.PLATFORM, Story.ORGANISATION, Story.words("Call"), Story.words("Tell"),
                Story.QUESTIONNAIRE, Story.VOCABULARY, List.of("I"), null, deadline));
        position = secretariat(new RespondentInvited(call, Story.code("LU")));
    }

    private static long secretariat(Event event) {
        return service.append(event,
                Map.of("actor", service.person(Cast.MIRELA).value(), "role", "SECRETARIAT"));
    }

    private static <T> T ask(Cast reader, String path, Class<T> type) {
        return service.web(reader).get().uri(path + "?minPosition=" + position).exchange().expectStatus().isOk()
                .expectBody(type).returnResult().getResponseBody();
    }

    private static List<String> tasks(Cast reader) {
        return ask(reader, "/api/me/tasks", Tasks.class).items().stream()
                .map(task -> task.kind() + " " + task.subject()).toList();
    }

    private static RespondentState state(CallId call) {
        return ask(Cast.MIRELA, "/api/calls/" + call, CallPage.class).roster().stream().map(Respondent::state)
                .findFirst().orElseThrow();
    }

    @Test
    void an_invited_delegation_is_asked_for_its_answer_while_the_call_is_open() {
        assertThat(tasks(Cast.MATHIS)).contains("ANSWER_CALL " + SECOND).doesNotContain("ANSWER_CALL " + PAST);
        assertThat(state(SECOND)).isEqualTo(RespondentState.AWAITED);
        assertThat(ask(Cast.MATHIS, "/api/calls/" + SECOND, CallPage.class).mayAnswer().code())
                .isEqualTo(Story.code("LU"));
        assertThat(ask(Cast.MATHIS, "/api/calls/" + PAST, CallPage.class).mayAnswer()).isNull();
        assertThat(ask(Cast.KARIM, "/api/calls/" + SECOND, CallPage.class).mayAnswer()).isNull();
    }

    @Test
    void a_call_that_opens_later_asks_nobody_yet_and_waits_for_nobody_to_close_it() {
        assertThat(tasks(Cast.MATHIS)).doesNotContain("ANSWER_CALL " + LATER);
        assertThat(tasks(Cast.MIRELA)).doesNotContain("CLOSE_CALL " + LATER);
        assertThat(state(LATER)).isEqualTo(RespondentState.AWAITED);
        CallPage page = ask(Cast.MATHIS, "/api/calls/" + LATER, CallPage.class);
        assertThat(page.mayAnswer()).isNull();
        assertThat(page.call().open()).isFalse();
        assertThat(page.call().opensAt()).isEqualTo(OPENING);
        assertThat(page.languages()).containsExactly(Language.EN);
        assertThat(ask(Cast.MATHIS, "/api/calls/" + SECOND, CallPage.class).languages())
                .containsExactly(Language.values());
    }

    @Test
    void a_call_and_its_mandate_name_each_other() {
        CallId held = new CallId(Cast.uuid("held under a mandate"));
        open(held, Story.DEADLINE);
        MandateId mandate = new MandateId(Cast.uuid("mandate of the call"));
        secretariat(new MandateAdopted(mandate, Story.PLATFORM, Story.ORGANISATION, MandatePeriod.startingIn(2098),
                new Terms(List.of(), List.of(new MandateTask("1", Story.words("Task"), null)), List.of(), List.of(), 6),
                new RecordedDecision(null, "CM(2097)1", LocalDate.parse("2097-12-01"), "Two years"), null, false));
        position = secretariat(new CallTermsSet(held, Story.PLATFORM, List.of(), null, mandate));

        assertThat(ask(Cast.MATHIS, "/api/calls/" + held, CallPage.class).mandate().mandate()).isEqualTo(mandate);
        assertThat(service.web(Cast.MATHIS).get().uri("/api/calls?mandate=" + mandate + "&minPosition=" + position)
                .exchange().expectBody(Calls.class).returnResult().getResponseBody().items())
                .extracting(CallSummary::call).containsExactly(held);
        assertThat(ask(Cast.MIRELA, "/api/mandates/" + mandate, MandateBoard.class).may().bar("AnnulMandate"))
                .contains(Bar.SOMETHING_UNDER_IT);
        assertThat(ask(Cast.MATHIS, "/api/calls/" + SECOND, CallPage.class).mandate()).isNull();
    }

    @Test
    void a_call_past_its_deadline_waits_for_the_secretariat_to_close_it() {
        assertThat(tasks(Cast.MIRELA)).contains("CLOSE_CALL " + PAST).doesNotContain("CLOSE_CALL " + SECOND);
        assertThat(tasks(Cast.HENRIK)).doesNotContain("CLOSE_CALL " + PAST);
        assertThat(state(PAST)).isEqualTo(RespondentState.SILENT);

        position = secretariat(new CallClosed(PAST, null));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(tasks(Cast.MIRELA)).doesNotContain("CLOSE_CALL " + PAST));
    }
}
