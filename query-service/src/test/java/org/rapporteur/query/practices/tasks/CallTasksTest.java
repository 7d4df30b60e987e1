package org.rapporteur.query.practices.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Service;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.practices.PracticeQuery.CallPage;
import org.rapporteur.shared.practices.PracticeQuery.Respondent;
import org.rapporteur.shared.practices.PracticeQuery.RespondentState;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Tasks;

/** What an open call, a call past its deadline and a closed one make people do. */
class CallTasksTest {
    private static final CallId SECOND = new CallId(Cast.uuid("second call"));
    private static final CallId PAST = new CallId(Cast.uuid("past call"));

    private static Service service;
    private static long position;

    @BeforeAll
    static void start() {
        service = Service.start();
        service.tell();
        open(SECOND, Story.DEADLINE);
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
    void a_call_past_its_deadline_waits_for_the_secretariat_to_close_it() {
        assertThat(tasks(Cast.MIRELA)).contains("CLOSE_CALL " + PAST).doesNotContain("CLOSE_CALL " + SECOND);
        assertThat(tasks(Cast.HENRIK)).doesNotContain("CLOSE_CALL " + PAST);
        assertThat(state(PAST)).isEqualTo(RespondentState.SILENT);

        position = secretariat(new CallClosed(PAST, null));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(tasks(Cast.MIRELA)).doesNotContain("CLOSE_CALL " + PAST));
    }
}
