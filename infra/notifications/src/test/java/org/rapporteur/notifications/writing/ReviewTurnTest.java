package org.rapporteur.notifications.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.directory.GroupEntry.Seat;
import org.rapporteur.notifications.directory.MandateEntry;
import org.rapporteur.notifications.directory.ReviewEntry;
import org.rapporteur.notifications.directory.ReviewEntry.State;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.Mandates;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.workinggroups.Role;

/** What is late is told from the day on which somebody could do something about it. */
class ReviewTurnTest {
    private static final LocalDate DUE = LocalDate.parse("2030-12-15");
    private static final MandateEntry MANDATE = new MandateEntry(Mandates.MANDATE, Story.PLATFORM,
            MandatePeriod.startingIn(2030), Map.of("a", Story.words("Collect practices")), 6, Instant.EPOCH, false,
            false, false, false, false);

    private static PersonId id(Cast one) {
        return new PersonId(Cast.uuid(one.token()));
    }

    private static Seat seat(Cast one, Role role) {
        return new Seat(id(one), new Sealed(id(one), "sealed"), null, null, List.of(role));
    }

    private static GroupEntry group() {
        return new GroupEntry(Story.PLATFORM, Story.ORGANISATION, Story.words("Platform"),
                List.of(seat(Cast.KARIM, Role.CHAIR), seat(Cast.ANAHIT, Role.RAPPORTEUR),
                        seat(Cast.MIRELA, Role.SECRETARIAT), seat(Cast.ODILE, Role.MEMBER)),
                Map.of());
    }

    /** Who is told what on a day; a review that came to where it stands on another one. */
    private static List<String> told(State state, String since, String today, Cast... authors) {
        ReviewEntry review = new ReviewEntry(Mandates.REVIEW, Mandates.MANDATE, Story.PLATFORM, 2030, DUE,
                Instant.EPOCH, Mandates.morning(LocalDate.parse(since)), state,
                List.of(authors).stream().map(ReviewTurnTest::id).toList(), Map.of());
        return new ReviewTurn(review, MANDATE, group(), Set.of("a"), Mandates.morning(LocalDate.parse(today))).mails()
                .map(mail -> name(mail.to().person()) + " " + mail.letter().words()).sorted().toList();
    }

    private static String name(PersonId person) {
        return List.of(Cast.values()).stream().filter(one -> id(one).equals(person)).findFirst().orElseThrow().token();
    }

    @Test
    void what_comes_late_leaves_the_chair_two_weeks_all_the_same() {
        assertThat(told(State.SUBMITTED, "2031-01-10", "2031-01-11", Cast.ANAHIT)).isEmpty();
        assertThat(told(State.SUBMITTED, "2031-01-10", "2031-01-24", Cast.ANAHIT)).isEmpty();
        assertThat(told(State.SUBMITTED, "2031-01-10", "2031-01-25", Cast.ANAHIT))
                .containsExactly("karim review.undecided");
        assertThat(told(State.SUBMITTED, "2031-01-10", "2031-02-08", Cast.ANAHIT))
                .containsExactly("karim review.undecided", "mirela review.waits-long");
    }

    @Test
    void what_comes_early_waits_for_its_day() {
        assertThat(told(State.SUBMITTED, "2030-11-01", "2030-12-14", Cast.ANAHIT)).isEmpty();
        assertThat(told(State.SUBMITTED, "2030-11-01", "2030-12-15", Cast.ANAHIT))
                .containsExactly("karim review.to-decide");
    }

    @Test
    void who_submitted_it_in_some_round_is_not_asked_to_decide() {
        assertThat(told(State.SUBMITTED, "2030-11-01", "2030-12-30", Cast.KARIM, Cast.ANAHIT)).isEmpty();
    }

    @Test
    void a_review_that_was_returned_after_its_day_is_not_forgotten() {
        assertThat(told(State.RETURNED, "2030-12-20", "2031-01-03", Cast.ANAHIT)).isEmpty();
        assertThat(told(State.RETURNED, "2030-12-20", "2031-01-04", Cast.ANAHIT))
                .containsExactly("anahit review.late", "mirela review.late");
    }

    @Test
    void of_one_that_is_approved_nobody_is_told() {
        assertThat(told(State.APPROVED, "2030-12-01", "2031-06-01", Cast.ANAHIT)).isEmpty();
    }
}
