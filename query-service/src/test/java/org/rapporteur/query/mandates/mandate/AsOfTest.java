package org.rapporteur.query.mandates.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Service;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.ActivityQuery.ActivitySummary;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateEvent.OutputUnlinked;
import org.rapporteur.shared.mandates.MandateEvent.ProgressReported;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;

/** A story in which one fact happens a day. */
class AsOfTest {
    private static Service service;
    private static List<Happened> facts;
    private static long position;

    @BeforeAll
    static void tell() {
        service = Service.start();
        facts = Story.told(service::person, service.bean(SubjectKeys.class)::seal);
        for (int number = 0; number < facts.size(); number++) {
            position = service.append(facts.get(number), at(number));
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Instant at(int number) {
        return Facts.START.plus(Duration.ofDays(number));
    }

    private static LocalDate day(Predicate<Event> fact) {
        int number = IntStream.range(0, facts.size()).filter(one -> fact.test(facts.get(one).event())).findFirst()
                .orElseThrow();
        return LocalDate.ofInstant(at(number), ZoneOffset.UTC);
    }

    private static LocalDate firstReport() {
        return day(event -> event instanceof ProgressReported e && e.activity().equals(MandateStory.SURVEY));
    }

    private static String path(LocalDate asOf) {
        return "/api/mandates/%s?minPosition=%d&asOf=%s".formatted(MandateStory.FIRST, position, asOf);
    }

    private static MandateBoard board(LocalDate asOf) {
        return service.web(Cast.MIRELA).get().uri(path(asOf)).exchange().expectStatus().isOk()
                .expectBody(MandateBoard.class).returnResult().getResponseBody();
    }

    private static ActivitySummary survey(LocalDate asOf) {
        return board(asOf).tasks().getFirst().activities().getFirst();
    }

    @Test
    void progress_stands_as_it_was_told_by_the_end_of_the_day() {
        LocalDate first = firstReport();

        assertThat(survey(first.minusDays(1)).percent()).isZero();
        assertThat(survey(first).percent()).isEqualTo(30);
        assertThat(survey(first).trend()).hasSize(1);
        assertThat(survey(first.plusDays(1)).percent()).isEqualTo(60);
        assertThat(survey(first.plusDays(1)).trend()).hasSize(2);
    }

    @Test
    void terms_outputs_and_the_successor_stand_as_they_were() {
        LocalDate amended = day(MandateAmended.class::isInstance);
        LocalDate unlinked = day(OutputUnlinked.class::isInstance);

        assertThat(board(amended.minusDays(1)).mandate().version()).isEqualTo(1);
        assertThat(board(amended).mandate().version()).isEqualTo(2);
        assertThat(board(unlinked.minusDays(1)).outputs()).hasSize(3);
        assertThat(board(unlinked).outputs()).hasSize(2);
        assertThat(board(unlinked).mandate().successor()).isNull();
        assertThat(board(unlinked).reviews()).isEmpty();
    }

    @Test
    void nothing_can_be_done_about_the_past() {
        MandateBoard board = board(firstReport());

        assertThat(board.asOf()).isEqualTo(firstReport());
        assertThat(board.may().commands()).isEmpty();
        assertThat(board.may().barred()).isEmpty();
        assertThat(board.openable()).isEmpty();
        assertThat(board.leads()).isEmpty();
    }

    @Test
    void before_it_was_taken_up_there_is_no_such_mandate() {
        LocalDate adopted = day(event -> event instanceof MandateAdopted e && e.mandate().equals(MandateStory.FIRST));

        service.web(Cast.MIRELA).get().uri(path(adopted.minusDays(1))).exchange().expectStatus().isNotFound();
        assertThat(board(adopted).tasks()).hasSize(3).allMatch(task -> task.activities().isEmpty());
    }

    @Test
    void a_day_after_everything_tells_the_same_as_now() {
        MandateBoard now = service.web(Cast.KARIM).get().uri("/api/mandates/" + MandateStory.FIRST).exchange()
                .expectBody(MandateBoard.class).returnResult().getResponseBody();
        MandateBoard then = board(LocalDate.ofInstant(at(facts.size()), ZoneOffset.UTC));

        assertThat(then.timeLine()).isEqualTo(now.timeLine());
        assertThat(then.mandate()).isEqualTo(now.mandate());
        assertThat(then.reviews()).isEqualTo(now.reviews());
        assertThat(then.versions()).isEqualTo(now.versions());
    }

    @Test
    void who_does_not_see_the_group_sees_none_of_its_past() {
        service.web(Cast.NEWCOMER).get().uri(path(firstReport())).exchange().expectStatus().isNotFound();
    }
}
