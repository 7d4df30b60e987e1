package org.rapporteur.notifications.tailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailQuery.OutboxMail;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;
import org.rapporteur.shared.practices.PracticeEvent.RespondentReminded;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;

/** Days pass: who was invited and is silent is told, twice at most. */
class DeadlineTest {
    private PostOffice office;
    private Story story;
    private Instant deadline;

    @BeforeEach
    void open() {
        office = PostOffice.open().start();
        deadline = Instant.now().plus(Duration.ofDays(30));
        story = new Story(office).begin().call(deadline).answered();
        office.by(Cast.OTTAVIA,
                new RoleAssigned(Story.PLATFORM, office.person(Cast.ANAHIT), Role.MEMBER, null));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<OutboxMail> after(Duration time) {
        office.later(time);
        office.untilRead();
        office.bean(DeadlineWatch.class).turn();
        office.bean(DeadlineWatch.class).turn();
        return office.as(Cast.MIRELA).get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class).items().stream()
                .filter(one -> one.kind() == MailKind.DEADLINE || one.kind() == MailKind.REMINDER).toList();
    }

    @Test
    void before_two_weeks_nobody_is_told() {
        assertThat(after(Duration.ofDays(15))).isEmpty();
    }

    @Test
    void two_weeks_and_three_days_before_who_is_silent_is_told_once_each() {
        List<OutboxMail> first = after(Duration.ofDays(17));
        assertThat(first).extracting(OutboxMail::to).containsExactlyInAnyOrder("Name of anahit <anahit@example.org>",
                "Name of odile <odile@example.org>");
        assertThat(first).extracting(OutboxMail::kind).containsOnly(MailKind.DEADLINE);

        assertThat(after(Duration.ofDays(5))).hasSize(2);
        assertThat(after(Duration.ofDays(6))).hasSize(4);
        assertThat(after(Duration.ofDays(1))).hasSize(4);
        assertThat(after(Duration.ofDays(10))).hasSize(4);
    }

    @Test
    void who_comes_back_late_is_told_of_the_nearer_moment_only() {
        assertThat(after(Duration.ofDays(28))).hasSize(2);
    }

    @Test
    void a_new_deadline_is_told_anew() {
        assertThat(after(Duration.ofDays(17))).hasSize(2);
        office.by(Cast.MIRELA, new CallExtended(Story.CALL, deadline.plus(Duration.ofDays(30)), "More time"));

        assertThat(after(Duration.ofDays(14))).hasSize(2);
        assertThat(after(Duration.ofDays(17))).hasSize(4);
    }

    @Test
    void a_deadline_that_was_near_when_it_was_set_is_not_told_at_once() {
        office.by(Cast.MIRELA, new CallExtended(Story.CALL, Instant.now().plus(Duration.ofDays(10)), "Sooner"));

        assertThat(after(Duration.ofHours(1))).isEmpty();
    }

    @Test
    void of_a_closed_call_nobody_is_told() {
        office.by(Cast.MIRELA, new CallClosed(Story.CALL, null));

        assertThat(after(Duration.ofDays(17))).isEmpty();
    }

    @Test
    void the_secretariat_s_reminder_reaches_who_speaks_for_the_delegation() {
        office.by(Cast.MIRELA, new RespondentReminded(Story.CALL, new DelegationCode("BE-WAL")));

        assertThat(after(Duration.ZERO)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.REMINDER);
            assertThat(mail.to()).isEqualTo("Name of odile <odile@example.org>");
            assertThat(mail.subject()).isEqualTo("Reminder: Call");
        });
    }
}
