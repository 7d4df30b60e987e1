package org.rapporteur.notifications.tailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.Mandates;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCompleted;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReplanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReworded;
import org.rapporteur.shared.mandates.MandateEvent.MandateAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewalAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewCancelled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewRescheduled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailQuery.MailPage;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailQuery.OutboxMail;
import org.rapporteur.shared.notifications.MailQuery.Preferences;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

/** What is written about a mandate: of its reviews at once, of what is due when days pass, each once. */
class MandateMailsTest {
    private PostOffice office;
    private Mandates mandates;

    @BeforeEach
    void open() {
        office = PostOffice.open().start();
        new Story(office).begin();
        mandates = new Mandates(office).adopted();
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** What is in the outbox on a day of the mandate, in the morning, when everything was looked at twice. */
    private List<String> on(LocalDate day) {
        office.later(Duration.between(office.now(), Mandates.morning(day)));
        return now();
    }

    private List<String> on(LocalDate day, MailKind kind) {
        return on(day).stream().filter(mail -> mail.startsWith(kind + " ")).toList();
    }

    private List<String> now() {
        office.untilRead();
        office.bean(MandateWatch.class).turn();
        office.bean(MandateWatch.class).turn();
        return outbox().stream().map(mail -> mail.kind() + " " + mail.to().replaceAll(".*<(.*)@.*", "$1") + ": "
                + mail.subject()).sorted().toList();
    }

    private List<OutboxMail> outbox() {
        return office.as(Cast.MIRELA).get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class).items();
    }

    private void prefers(Cast one, @Nullable Locale language, MailKind... stopped) {
        assertThat(office.as(one).status("PUT", "/api/mail/preferences", new Preferences(language, Set.of(stopped))))
                .isBetween(200, 204);
    }

    @Test
    void who_evaluates_hears_that_a_review_is_open() {
        mandates.reviewOpened();

        assertThat(now()).containsExactly("REVIEW_OPENED anahit: Your view is asked: exchange of views 2030",
                "REVIEW_OPENED karim: Your view is asked: exchange of views 2030",
                "REVIEW_OPENED lucette: Your view is asked: exchange of views 2030",
                "REVIEW_OPENED mathis: Your view is asked: exchange of views 2030",
                "REVIEW_OPENED odile: Your view is asked: exchange of views 2030");
    }

    @Test
    void the_chair_hears_that_a_review_waits_its_author_what_became_of_it_and_the_secretariat_that_it_is_approved() {
        mandates.reviewOpened().submittedBy(Cast.ANAHIT, 1);
        office.by(Cast.KARIM,
                new MandateReviewReturned(Mandates.REVIEW, Mandates.MANDATE, Story.PLATFORM, 1, "Say why"));
        mandates.submittedBy(Cast.ANAHIT, 2);
        office.by(Cast.KARIM, new MandateReviewApproved(Mandates.REVIEW, Mandates.MANDATE, Story.PLATFORM, 2, null));

        assertThat(now()).filteredOn(mail -> mail.startsWith("REVIEW_DECISION")).containsExactly(
                "REVIEW_DECISION anahit: Approved: exchange of views 2030",
                "REVIEW_DECISION anahit: Returned: exchange of views 2030",
                "REVIEW_DECISION karim: Awaits you: exchange of views 2030",
                "REVIEW_DECISION karim: Awaits you: exchange of views 2030",
                "REVIEW_DECISION mirela: Approved: exchange of views 2030");
    }

    @Test
    void a_mail_says_what_why_and_how_to_stop_in_the_reader_s_language() {
        prefers(Cast.ANAHIT, Locale.FRENCH);
        mandates.reviewOpened().submittedBy(Cast.ANAHIT, 1);
        office.by(Cast.KARIM,
                new MandateReviewReturned(Mandates.REVIEW, Mandates.MANDATE, Story.PLATFORM, 1, "Say why"));
        now();
        OutboxMail returned = outbox().stream().filter(mail -> mail.subject().startsWith("Renvoyé")).findFirst()
                .orElseThrow();
        MailPage page = office.as(Cast.MIRELA).get("/api/mail/outbox/" + returned.mail(), MailPage.class);

        assertThat(page.text()).contains("a renvoyé ce que vous aviez soumis", "échange de vues 2030", "Say why",
                "/reviews/" + Mandates.REVIEW + "/conclude", "Vous recevez ce courriel parce que",
                "Vous pouvez arrêter les courriels de ce genre");
        assertThat(page.html()).contains("échange de vues 2030");
    }

    @Test
    void the_lead_is_told_two_weeks_before_and_when_it_is_overdue_and_the_secretariat_when_it_is_so_for_long() {
        assertThat(on(Mandates.REPORT_DUE.minusDays(15))).isEmpty();
        assertThat(on(Mandates.REPORT_DUE.minusDays(14)))
                .containsExactly("ACTIVITY_DUE mathis: Soon due: progress of “Survey”");
        assertThat(on(Mandates.REPORT_DUE)).hasSize(1);
        assertThat(on(Mandates.REPORT_DUE.plusDays(1))).containsExactly(
                "ACTIVITY_DUE mathis: Overdue: progress of “Survey”",
                "ACTIVITY_DUE mathis: Soon due: progress of “Survey”");
        assertThat(on(Mandates.REPORT_DUE.plusDays(14))).hasSize(2);
        assertThat(on(Mandates.REPORT_DUE.plusDays(15)))
                .contains("ACTIVITY_DUE mirela: Long overdue: progress of “Survey”").hasSize(3);
        assertThat(on(Mandates.REPORT_DUE.plusDays(28))).hasSize(3);
    }

    @Test
    void who_has_reported_is_left_in_peace_until_the_next_day_comes() {
        on(Mandates.REPORT_DUE.minusDays(20));
        mandates.reported(Mandates.REPORT_DUE.minusDays(20));

        assertThat(on(Mandates.REPORT_DUE.plusDays(20))).isEmpty();
    }

    @Test
    void at_its_end_an_activity_is_to_be_completed() {
        mandates.reported(Mandates.DUE.minusMonths(3));

        assertThat(on(Mandates.DUE.minusDays(14), MailKind.ACTIVITY_DUE))
                .containsExactly("ACTIVITY_DUE mathis: Soon due: “Survey”");
        assertThat(on(Mandates.DUE.plusDays(1), MailKind.ACTIVITY_DUE))
                .contains("ACTIVITY_DUE mathis: Overdue: “Survey”").hasSize(2);
    }

    @Test
    void of_an_activity_that_is_over_nobody_is_told() {
        office.by(Cast.MATHIS, new ActivityCompleted(Mandates.ACTIVITY, Mandates.MANDATE, Story.PLATFORM,
                LocalDate.parse("2030-02-01"), Language.EN, "Done"));

        assertThat(on(Mandates.REPORT_DUE.plusDays(15))).isEmpty();
    }

    @Test
    void a_new_lead_is_told_instead_and_one_who_left_is_not() {
        office.by(Cast.MIRELA, new ActivityReplanned(Mandates.ACTIVITY, Mandates.MANDATE, Story.PLATFORM,
                office.person(Cast.ODILE), Mandates.FROM, Mandates.DUE, "A new posting"));
        assertThat(on(Mandates.REPORT_DUE.minusDays(14))).singleElement().asString().startsWith("ACTIVITY_DUE odile");

        office.by(Cast.MIRELA, new RoleRevoked(Story.PLATFORM, office.person(Cast.ODILE), Role.MEMBER, "Left"));
        assertThat(on(Mandates.REPORT_DUE.plusDays(1))).filteredOn(mail -> mail.contains(" odile")).hasSize(1);
    }

    @Test
    void of_an_activity_whose_lead_has_left_the_secretariat_is_told_at_once_and_in_the_lead_s_place() {
        office.by(Cast.OTTAVIA, new RoleRevoked(Story.PLATFORM, office.person(Cast.MATHIS), Role.MEMBER, "Left"));

        assertThat(on(Mandates.FROM)).containsExactly("ACTIVITY_DUE mirela: An activity without a lead: “Survey”");
        assertThat(on(Mandates.REPORT_DUE.minusDays(14))).hasSize(2)
                .contains("ACTIVITY_DUE mirela: Nobody leads it: progress of “Survey”");
        assertThat(on(Mandates.REPORT_DUE.plusDays(1))).hasSize(3).allMatch(mail -> mail.contains(" mirela: "))
                .contains("ACTIVITY_DUE mirela: Overdue, and nobody leads it: progress of “Survey”");
    }

    @Test
    void an_activity_that_goes_on_in_the_mandate_after_is_asked_for_there_alone() {
        mandates.carriedOn(2032);
        office.by(Cast.MIRELA, new ActivityReplanned(Mandates.ACTIVITY, Mandates.MANDATE, Story.PLATFORM,
                office.person(Cast.MATHIS), Mandates.FROM, LocalDate.parse("2031-12-31"), "To the end"));

        assertThat(on(LocalDate.parse("2031-12-20"), MailKind.ACTIVITY_DUE))
                .containsExactly("ACTIVITY_DUE mathis: Soon due: “Survey”");
        assertThat(on(LocalDate.parse("2032-01-02"), MailKind.ACTIVITY_DUE)).hasSize(1);
        assertThat(on(LocalDate.parse("2032-01-16"), MailKind.ACTIVITY_DUE)).hasSize(1);
        assertThat(on(LocalDate.parse("2032-07-02"), MailKind.ACTIVITY_DUE))
                .contains("ACTIVITY_DUE mathis: Overdue: progress of “Survey goes on”");
    }

    @Test
    void under_a_closed_mandate_nothing_is_due() {
        office.by(Cast.MIRELA, new MandateClosed(Mandates.MANDATE, Story.PLATFORM, "Over"));

        assertThat(on(Mandates.REPORT_DUE.plusDays(15))).isEmpty();
        assertThat(on(LocalDate.parse("2031-07-01"))).isEmpty();
    }

    @Test
    void the_secretariat_is_told_six_months_before_a_mandate_ends_that_nobody_has_renewed() {
        mandates.without();

        assertThat(on(LocalDate.parse("2031-06-29"), MailKind.MANDATE_ENDS)).isEmpty();
        assertThat(on(LocalDate.parse("2031-06-30"), MailKind.MANDATE_ENDS))
                .containsExactly("MANDATE_ENDS mirela: The mandate ends: Platform");
        assertThat(on(LocalDate.parse("2031-11-30"), MailKind.MANDATE_ENDS)).hasSize(1);
    }

    @Test
    void and_again_a_month_before_and_when_it_has_ended() {
        mandates.without();
        on(LocalDate.parse("2031-06-30"));

        assertThat(on(LocalDate.parse("2031-12-01"), MailKind.MANDATE_ENDS)).hasSize(2)
                .contains("MANDATE_ENDS mirela: The mandate ends before long: Platform");
        assertThat(on(LocalDate.parse("2031-12-31"), MailKind.MANDATE_ENDS)).hasSize(2);
        assertThat(on(LocalDate.parse("2032-01-01"), MailKind.MANDATE_ENDS)).hasSize(3)
                .contains("MANDATE_ENDS mirela: The mandate has ended: Platform");
        assertThat(on(LocalDate.parse("2032-06-30"), MailKind.MANDATE_ENDS)).hasSize(3);
    }

    @Test
    void a_closed_mandate_that_can_still_be_renewed_is_told_of_until_the_group_goes_on() {
        mandates.without();
        mandates.concluded();
        office.by(Cast.MIRELA, new MandateClosed(Mandates.MANDATE, Story.PLATFORM, "Over"));

        assertThat(on(LocalDate.parse("2031-06-30"), MailKind.MANDATE_ENDS)).hasSize(1);
        mandates.adopted(new MandateId(Cast.uuid("years later")), 2034);
        assertThat(on(LocalDate.parse("2031-12-01"), MailKind.MANDATE_ENDS)).hasSize(1);
    }

    @Test
    void of_a_renewed_mandate_nobody_is_told_that_it_ends() {
        mandates.without();
        office.by(Cast.MIRELA, new MandateRenewed(Mandates.MANDATE, Story.PLATFORM,
                new MandateId(Cast.uuid("successor")), Mandates.REVIEW, List.of()));

        assertThat(on(LocalDate.parse("2031-06-30"), MailKind.MANDATE_ENDS)).isEmpty();
    }

    @Test
    void of_a_mandate_whose_years_after_it_another_one_has_nobody_is_told_that_it_ends() {
        mandates.without();
        mandates.adopted(new MandateId(Cast.uuid("another")), 2032);

        assertThat(on(LocalDate.parse("2031-06-30"), MailKind.MANDATE_ENDS)).isEmpty();
    }

    @Test
    void who_stopped_a_kind_gets_none_of_it_and_the_outbox_says_so() {
        prefers(Cast.MATHIS, null, MailKind.ACTIVITY_DUE);
        on(Mandates.REPORT_DUE.minusDays(14));

        assertThat(outbox()).singleElement().extracting(OutboxMail::state)
                .isEqualTo(MailState.STOPPED);
        assertThat(MailKind.ACTIVITY_DUE.mayBeStopped()).isTrue();
    }

    @Test
    void a_restart_and_a_directory_that_learns_anew_write_to_nobody_again() {
        mandates.reviewOpened();
        now();
        List<String> before = on(Mandates.REPORT_DUE.minusDays(14));
        office.forgetTheDirectory();

        assertThat(now()).isEqualTo(before).hasSize(6);
    }

    @Test
    void a_report_of_an_earlier_day_does_not_take_the_place_of_the_latest() {
        mandates.reported(Mandates.REPORT_DUE.minusDays(1));
        mandates.reported(Mandates.FROM.plusDays(1));

        assertThat(on(Mandates.REPORT_DUE.plusDays(20))).isEmpty();
    }

    @Test
    void the_secretariat_hears_of_reviews_that_nobody_has_opened_in_time() {
        assertThat(on(LocalDate.parse("2030-11-01"), MailKind.REVIEW_DUE)).isEmpty();
        assertThat(on(LocalDate.parse("2030-11-02"), MailKind.REVIEW_DUE))
                .containsExactly("REVIEW_DUE mirela: Not opened yet: exchange of views 2030");
        assertThat(on(LocalDate.parse("2031-07-01"), MailKind.REVIEW_DUE)).hasSize(1);
        assertThat(on(LocalDate.parse("2031-07-02"), MailKind.REVIEW_DUE)).containsExactly(
                "REVIEW_DUE mirela: Not opened yet: exchange of views 2030",
                "REVIEW_DUE mirela: Not opened yet: final review of the mandate");
    }

    @Test
    void who_writes_a_review_and_who_has_not_said_everything_hear_of_it_before_its_day_and_after() {
        mandates.reviewOpened();
        mandates.evaluatedBy(Cast.MATHIS);

        assertThat(on(LocalDate.parse("2030-11-30"), MailKind.REVIEW_DUE))
                .noneMatch(mail -> mail.contains("submitted") || mail.contains("view"));
        assertThat(on(LocalDate.parse("2030-12-01"), MailKind.REVIEW_DUE)).filteredOn(MandateMailsTest::isOfReview)
                .containsExactly("REVIEW_DUE anahit: Soon to be submitted: exchange of views 2030",
                        "REVIEW_DUE karim: Your view is still asked: exchange of views 2030",
                        "REVIEW_DUE lucette: Soon to be submitted: exchange of views 2030",
                        "REVIEW_DUE mirela: Soon to be submitted: exchange of views 2030",
                        "REVIEW_DUE odile: Your view is still asked: exchange of views 2030");
        assertThat(on(LocalDate.parse("2030-12-15"), MailKind.REVIEW_DUE)).hasSize(5);
        assertThat(on(LocalDate.parse("2030-12-16"), MailKind.REVIEW_DUE)).hasSize(10).contains(
                "REVIEW_DUE mirela: Overdue: exchange of views 2030",
                "REVIEW_DUE anahit: Overdue: exchange of views 2030",
                "REVIEW_DUE odile: Your view is missing: exchange of views 2030");
        assertThat(on(LocalDate.parse("2031-01-16"), MailKind.REVIEW_DUE)).hasSize(10);
    }

    @Test
    void who_spoke_on_a_task_before_it_was_amended_is_asked_again() {
        mandates.reviewOpened();
        mandates.evaluatedBy(Cast.ODILE);
        mandates.evaluatedBy(Cast.MATHIS);
        mandates.amended();
        mandates.evaluatedBy(Cast.MATHIS);

        assertThat(on(LocalDate.parse("2030-12-01"), MailKind.REVIEW_DUE))
                .contains("REVIEW_DUE odile: Your view is still asked: exchange of views 2030")
                .noneMatch(mail -> mail.startsWith("REVIEW_DUE mathis"));
    }

    private static boolean isOfReview(String mail) {
        return !mail.contains("Not opened yet");
    }

    @Test
    void the_chair_hears_when_to_decide_and_the_secretariat_when_it_takes_long() {
        mandates.reviewOpened().submittedBy(Cast.ANAHIT, 1);

        assertThat(on(LocalDate.parse("2030-12-14"), MailKind.REVIEW_DUE)).isEmpty();
        assertThat(on(LocalDate.parse("2030-12-16"), MailKind.REVIEW_DUE))
                .containsExactly("REVIEW_DUE karim: Soon to be decided: exchange of views 2030");
        assertThat(on(LocalDate.parse("2030-12-29"), MailKind.REVIEW_DUE)).hasSize(1);
        assertThat(on(LocalDate.parse("2030-12-30"), MailKind.REVIEW_DUE)).hasSize(2)
                .contains("REVIEW_DUE karim: Overdue: decide on the exchange of views 2030");
        assertThat(on(LocalDate.parse("2031-01-13"), MailKind.REVIEW_DUE)).hasSize(3)
                .contains("REVIEW_DUE mirela: Long undecided: exchange of views 2030");
    }

    @Test
    void who_submitted_it_is_not_asked_to_decide() {
        office.by(Cast.OTTAVIA, new RoleAssigned(Story.PLATFORM, office.person(Cast.ANAHIT), Role.CHAIR, null));
        mandates.reviewOpened().submittedBy(Cast.ANAHIT, 1);

        assertThat(on(LocalDate.parse("2030-12-16"), MailKind.REVIEW_DUE)).singleElement().asString()
                .contains("karim");
    }

    private void rescheduled(String due) {
        office.by(Cast.MIRELA, new MandateReviewRescheduled(Mandates.REVIEW, Mandates.MANDATE, Story.PLATFORM,
                LocalDate.parse(due), "More time"));
    }

    @Test
    void reminders_of_a_review_follow_its_new_day() {
        mandates.reviewOpened();
        rescheduled("2031-02-15");

        assertThat(on(LocalDate.parse("2030-12-16"), MailKind.REVIEW_DUE)).isEmpty();
        assertThat(on(LocalDate.parse("2031-02-01"), MailKind.REVIEW_DUE))
                .contains("REVIEW_DUE mirela: Soon to be submitted: exchange of views 2030").hasSize(6);
        assertThat(on(LocalDate.parse("2031-02-16"), MailKind.REVIEW_DUE))
                .contains("REVIEW_DUE mirela: Overdue: exchange of views 2030").hasSize(12);
    }

    @Test
    void a_day_that_was_set_after_a_return_counts() {
        mandates.reviewOpened().submittedBy(Cast.ANAHIT, 1);
        on(LocalDate.parse("2030-12-10"));
        office.by(Cast.KARIM,
                new MandateReviewReturned(Mandates.REVIEW, Mandates.MANDATE, Story.PLATFORM, 1, "Say why"));
        rescheduled("2030-12-18");

        assertThat(on(LocalDate.parse("2030-12-19"), MailKind.REVIEW_DUE))
                .contains("REVIEW_DUE anahit: Overdue: exchange of views 2030");
    }

    @Test
    void of_a_cancelled_review_nobody_hears_but_that_it_is_to_be_opened() {
        mandates.reviewOpened();
        office.by(Cast.MIRELA,
                new MandateReviewCancelled(Mandates.REVIEW, Mandates.MANDATE, Story.PLATFORM, "Too early"));

        assertThat(on(LocalDate.parse("2030-11-02"), MailKind.REVIEW_DUE))
                .containsExactly("REVIEW_DUE mirela: Not opened yet: exchange of views 2030");
        assertThat(on(LocalDate.parse("2030-12-16"), MailKind.REVIEW_DUE)).hasSize(1);
    }

    @Test
    void of_an_annulled_mandate_nobody_hears_and_it_takes_no_years() {
        MandateId mistake = new MandateId(Cast.uuid("mistake"));
        mandates.without();
        mandates.adopted(mistake, 2032);
        office.by(Cast.MIRELA, new MandateAnnulled(mistake, Story.PLATFORM, "The wrong years"));

        assertThat(on(LocalDate.parse("2031-06-30"), MailKind.MANDATE_ENDS))
                .containsExactly("MANDATE_ENDS mirela: The mandate ends: Platform");
        assertThat(on(LocalDate.parse("2032-01-01"), MailKind.MANDATE_ENDS)).hasSize(2)
                .contains("MANDATE_ENDS mirela: The mandate has ended: Platform");
    }

    @Test
    void whose_renewal_was_annulled_is_to_be_renewed_again() {
        MandateId successor = new MandateId(Cast.uuid("successor"));
        mandates.without();
        office.by(Cast.MIRELA,
                new MandateRenewed(Mandates.MANDATE, Story.PLATFORM, successor, Mandates.REVIEW, List.of()));
        mandates.adopted(successor, 2032);
        assertThat(on(LocalDate.parse("2031-06-30"), MailKind.MANDATE_ENDS)).isEmpty();

        office.by(Cast.MIRELA,
                new MandateRenewalAnnulled(Mandates.MANDATE, Story.PLATFORM, successor, "The wrong terms"));
        office.by(Cast.MIRELA, new MandateAnnulled(successor, Story.PLATFORM, "The wrong terms"));
        assertThat(on(LocalDate.parse("2031-07-01"), MailKind.MANDATE_ENDS)).hasSize(1);
    }

    @Test
    void a_reminder_calls_an_activity_by_its_new_words() {
        office.by(Cast.MIRELA, new ActivityReworded(Mandates.ACTIVITY, Mandates.MANDATE, Story.PLATFORM,
                Story.words("Census"), null, "A slip of the pen"));

        assertThat(on(Mandates.REPORT_DUE.minusDays(14)))
                .containsExactly("ACTIVITY_DUE mathis: Soon due: progress of “Census”");
    }
}
