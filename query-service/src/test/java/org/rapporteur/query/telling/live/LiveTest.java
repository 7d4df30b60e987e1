package org.rapporteur.query.telling.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Service;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.views.Positions;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.query.telling.answering.Readers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCompleted;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationProvided;
import org.rapporteur.shared.practices.PracticeEvent.InternalNoteAdded;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommented;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalDeclined;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalRequested;
import org.rapporteur.shared.practices.PracticeQuery.Practices;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class LiveTest {
    private static final ParameterizedTypeReference<ServerSentEvent<LiveChange>> EVENT = new ParameterizedTypeReference<>() {
    };
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Service service;
    private long told;

    @BeforeAll
    static void start() {
        service = Service.start();
        service.tell();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void waitForTheViews() {
        told = service.bean(EventLog.class).head();
        service.web().get().uri("/api/practices?minPosition=" + told).exchange().expectBody(Practices.class)
                .returnResult();
    }

    private static Flux<ServerSentEvent<LiveChange>> listen(WebTestClient web, String query) {
        return listen(web, query, null);
    }

    private static Flux<ServerSentEvent<LiveChange>> listen(WebTestClient web, String query, String lastEventId) {
        return web.get().uri("/api/live" + query).headers(headers -> {
            if (lastEventId != null) {
                headers.set("Last-Event-ID", lastEventId);
            }
        }).exchange().expectStatus().isOk().returnResult(EVENT).getResponseBody();
    }

    private static Flux<LiveChange> changes(Flux<ServerSentEvent<LiveChange>> stream) {
        return stream.filter(event -> event.data() != null).map(ServerSentEvent::data);
    }

    private long as(Cast person, String role, org.rapporteur.shared.Event event) {
        return service.append(event, Map.of("actor", service.person(person).value(), "role", role));
    }

    private static LiveChange change(long position, org.rapporteur.shared.practices.PracticeId practice) {
        return new LiveChange(position,
                List.of("practice:" + practice, "call:" + Story.CALL, "group:" + Story.PLATFORM));
    }

    @Test
    void who_is_far_behind_reads_anew_instead_of_hearing_of_everything() {
        LiveStream stream = new LiveStream(service.bean(Positions.class), service.bean(LiveViews.class),
                service.bean(Changes.class), service.bean(Readers.class), Duration.ofSeconds(15), told - 1);

        assertThat(stream.of(new Asked(null, 0), 0, List.of()).filter(event -> event.event() != null)
                .blockFirst(PATIENCE)).satisfies(event -> {
                    assertThat(event.event()).isEqualTo("reset");
                    assertThat(event.id()).isEqualTo(Long.toString(told));
                });
    }

    @Test
    void a_member_hears_what_happens_in_the_group_once_queries_show_it() {
        StepVerifier.create(changes(listen(service.web(Cast.KARIM), "?after=" + told)))
                .then(() -> as(Cast.MATHIS, "MEMBER",
                        new ClarificationProvided(Story.MENTORS, Story.OPEN_QUESTION, "For pupils")))
                .expectNext(change(told + 1, Story.MENTORS)).thenCancel().verify(PATIENCE);
        service.web(Cast.KARIM).get().uri("/api/practices/" + Story.MENTORS).exchange().expectBody()
                .jsonPath("$.internal.clarifications[0].answer").isEqualTo("For pupils");
    }

    @Test
    void what_happens_in_a_mandate_is_heard_of_by_its_group_and_by_nobody_else() {
        List<String> topics = List.of("mandate:" + MandateStory.SECOND, "activity:" + MandateStory.CARRIED,
                "group:" + Story.PLATFORM);
        StepVerifier
                .create(changes(listen(service.web(Cast.KARIM),
                        "?after=" + told + "&topic=activity:" + MandateStory.CARRIED)))
                .then(() -> as(Cast.MATHIS, "MEMBER",
                        new ActivityCompleted(MandateStory.CARRIED, MandateStory.SECOND, Story.PLATFORM,
                                MandateStory.day("2017-11-30"), Language.FR, "Voilà")))
                .expectNext(new LiveChange(told + 1, topics)).thenCancel().verify(PATIENCE);
        StepVerifier.create(changes(listen(service.web(Cast.THEODORA), "?after=" + told)))
                .then(() -> as(Cast.THEODORA, "SECRETARIAT",
                        new MandateClosed(MandateStory.OTHER, Story.NETWORK, "Nothing is left to do")))
                .assertNext(change -> assertThat(change.topics()).contains("mandate:" + MandateStory.OTHER))
                .thenCancel().verify(PATIENCE);
    }

    @Test
    void the_public_hears_of_what_becomes_public_only() {
        StepVerifier.create(changes(listen(service.web(), "?after=" + told))).then(() -> {
            as(Cast.MATHIS, "MEMBER", new ClarificationProvided(Story.MENTORS, Story.OPEN_QUESTION, "For pupils"));
            as(Cast.MIRELA, "SECRETARIAT", new PracticePublished(Story.KITCHEN));
        }).expectNext(change(told + 2, Story.KITCHEN)).thenCancel().verify(PATIENCE);
    }

    @Test
    void of_a_comment_the_group_hears_and_the_public_does_not() {
        StepVerifier.create(changes(listen(service.web(), "?after=" + told))).then(() -> {
            as(Cast.KARIM, "OBSERVER", new PracticeCommented(Story.CAFES, Story.COMMENT, "We do this"));
            as(Cast.MIRELA, "SECRETARIAT", new PracticePublished(Story.KITCHEN));
        }).expectNext(change(told + 2, Story.KITCHEN)).thenCancel().verify(PATIENCE);
        StepVerifier.create(changes(listen(service.web(Cast.MATHIS), "?after=" + told)))
                .expectNext(change(told + 1, Story.CAFES)).thenCancel().verify(PATIENCE);
    }

    @Test
    void of_a_request_to_withdraw_the_group_hears_and_the_public_does_not() {
        StepVerifier.create(changes(listen(service.web(), "?after=" + told))).then(() -> {
            as(Cast.MATHIS, "MEMBER", new WithdrawalRequested(Story.CAFES, "It has ended"));
            as(Cast.MIRELA, "SECRETARIAT", new WithdrawalDeclined(Story.CAFES, "Others adopt it"));
            as(Cast.MIRELA, "SECRETARIAT", new PracticePublished(Story.KITCHEN));
        }).expectNext(change(told + 3, Story.KITCHEN)).thenCancel().verify(PATIENCE);
        StepVerifier.create(changes(listen(service.web(Cast.MIRELA), "?after=" + told)))
                .expectNext(change(told + 1, Story.CAFES)).expectNext(change(told + 2, Story.CAFES)).thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void of_a_note_only_those_hear_who_may_read_it() {
        StepVerifier.create(changes(listen(service.web(Cast.MATHIS), "?after=" + told))).then(() -> {
            as(Cast.MIRELA, "SECRETARIAT", new InternalNoteAdded(Story.CAFES, Story.NOTE, "Ask again"));
            as(Cast.MIRELA, "SECRETARIAT", new PracticePublished(Story.KITCHEN));
        }).expectNext(change(told + 2, Story.KITCHEN)).thenCancel().verify(PATIENCE);
        for (Cast reader : List.of(Cast.LUCETTE, Cast.KARIM, Cast.OTTAVIA)) {
            StepVerifier.create(changes(listen(service.web(reader), "?after=" + told)))
                    .expectNext(change(told + 2, Story.KITCHEN)).thenCancel().verify(PATIENCE);
        }
        for (Cast reader : List.of(Cast.MIRELA, Cast.HENRIK, Cast.ANAHIT, Cast.SORINA)) {
            StepVerifier.create(changes(listen(service.web(reader), "?after=" + told)))
                    .expectNext(change(told + 1, Story.CAFES)).thenCancel().verify(PATIENCE);
        }
    }

    @Test
    void a_stream_goes_on_after_the_last_event_that_was_heard() {
        List<LiveChange> all = changes(listen(service.web(), "?after=0")).take(5).collectList().block(PATIENCE);

        List<LiveChange> rest = changes(listen(service.web(), "?after=0", Long.toString(all.get(1).position())))
                .take(3).collectList().block(PATIENCE);

        assertThat(all).extracting(LiveChange::position).isSorted().doesNotHaveDuplicates();
        assertThat(rest).isEqualTo(all.subList(2, 5));
    }

    @Test
    void a_stream_tells_of_the_asked_topics_only() {
        StepVerifier.create(
                changes(listen(service.web(Cast.KARIM), "?after=0&topic=practice:" + Story.KITCHEN)).take(3))
                .expectNextMatches(one -> one.topics().contains("practice:" + Story.KITCHEN))
                .expectNextMatches(one -> one.topics().contains("practice:" + Story.KITCHEN))
                .expectNextMatches(one -> one.topics().contains("practice:" + Story.KITCHEN)).expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void who_loses_the_seat_hears_nothing_more() {
        StepVerifier.create(changes(listen(service.web(Cast.HENRIK), "?after=" + told))).then(() -> {
            as(Cast.MIRELA, "SECRETARIAT",
                    new RoleRevoked(Story.PLATFORM, service.person(Cast.HENRIK), Role.CHAIR, "Has left"));
            as(Cast.LUCETTE, "RAPPORTEUR", new PracticeAccepted(Story.BUS, null));
            as(Cast.MIRELA, "SECRETARIAT", new PracticePublished(Story.KITCHEN));
        }).expectNext(change(told + 3, Story.KITCHEN)).thenCancel().verify(PATIENCE);
    }

    @Test
    void a_quiet_stream_shows_that_it_is_alive() {
        StepVerifier.create(listen(service.web(), "").map(ServerSentEvent::comment).take(3))
                .expectNext("alive", "alive", "alive").expectComplete().verify(PATIENCE);
    }

    @Test
    void streams_end_when_the_service_stops() {
        StepVerifier.create(changes(listen(service.web(), "?after=" + told))).then(service::stop).expectComplete()
                .verify(PATIENCE);
        service.restart();
    }

    @Test
    void a_wrong_topic_or_position_is_named() {
        service.web().get().uri("/api/live?topic=planet:mars").exchange().expectStatus().isBadRequest().expectBody()
                .jsonPath("$.fields[0].field").isEqualTo("topic");
        service.web().get().uri("/api/live").header("Last-Event-ID", "x").exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.fields[0].field").isEqualTo("Last-Event-ID");
    }
}
