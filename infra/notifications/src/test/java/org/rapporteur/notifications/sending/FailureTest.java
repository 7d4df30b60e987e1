package org.rapporteur.notifications.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.GrumpyServer;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.notifications.MailProblem;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailQuery.OutboxMail;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.workinggroups.Role;

/** Servers that do not take a mail: not now, never, or without saying so. */
class FailureTest {
    private static final Pattern MESSAGE_ID = Pattern.compile("Message-ID: (<.*>)");

    private final GrumpyServer server = new GrumpyServer();
    private final PostOffice office = PostOffice.open();

    @AfterEach
    void close() {
        office.close();
        server.close();
    }

    /** One mail is due, to Mathis. */
    private void begin(String... settings) {
        office.start(settings);
        new Story(office).begin().call(Instant.now().plus(Duration.ofDays(60))).answered();
        office.by(Cast.MIRELA, new RoleRevoked(Story.PLATFORM, office.person(Cast.LUCETTE), Role.MEMBER, "Leaves"));
        office.by(Cast.ANAHIT, new ClarificationRequested(Story.CAFES,
                new ClarificationId(Cast.uuid("question")), null, "Since when?", null));
        office.untilRead();
    }

    private List<OutboxMail> outbox() {
        return office.as(Cast.MIRELA).get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class).items();
    }

    private OutboxMail untilItIs(MailState state, int attempts) {
        await().atMost(Duration.ofSeconds(20)).until(() -> outbox().stream()
                .anyMatch(one -> one.state() == state && one.attempts() == attempts));
        return outbox().getFirst();
    }

    private static String messageId(String mail) {
        Matcher found = MESSAGE_ID.matcher(mail);
        return found.find() ? found.group(1) : "";
    }

    @Test
    void a_mail_that_is_refused_for_good_fails_with_the_server_s_words() {
        server.answering("550 5.1.1 <mathis@example.org> is unknown here");
        begin(server.setting());

        OutboxMail failed = untilItIs(MailState.FAILED, 1);

        assertThat(failed.problem()).isEqualTo(MailProblem.REFUSED);
        assertThat(failed.words()).contains("550 5.1.1 <mathis@example.org> is unknown here");
        assertThat(office.as(Cast.OTTAVIA).get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class).items())
                .extracting(OutboxMail::words).containsOnlyNulls();
    }

    @Test
    void a_mail_that_failed_can_be_tried_again_by_the_secretariat_alone() {
        server.answering("550 no");
        begin(server.setting());
        String address = "/api/mail/outbox/" + untilItIs(MailState.FAILED, 1).mail() + "/release";
        server.answering("250 ok");

        assertThat(office.as(Cast.OTTAVIA).status("POST", address, null)).isEqualTo(403);
        assertThat(office.as(Cast.MATHIS).status("POST", address, null)).isEqualTo(404);
        assertThat(office.as(Cast.MIRELA).status("POST", address, null)).isEqualTo(204);
        untilItIs(MailState.SENT, 2);
        assertThat(office.as(Cast.MIRELA).status("POST", address, null)).isEqualTo(409);
    }

    @Test
    void a_busy_server_is_tried_again_after_pauses_that_grow() {
        server.answering("451 4.3.0 come back later");
        begin(server.setting(), "--rapporteur.notifications.retry.first=10m");

        OutboxMail first = untilItIs(MailState.WAITING, 1);
        assertThat(first.problem()).isEqualTo(MailProblem.NOT_NOW);
        assertThat(first.words()).contains("come back later");
        assertThat(first.next()).isBetween(Instant.now().plus(Duration.ofMinutes(9)),
                Instant.now().plus(Duration.ofMinutes(11)));

        office.later(Duration.ofMinutes(11));
        assertThat(untilItIs(MailState.WAITING, 2).next()).isAfter(Instant.now().plus(Duration.ofMinutes(30)));

        server.answering("250 ok");
        office.later(Duration.ofMinutes(21));
        assertThat(untilItIs(MailState.SENT, 3).problem()).isNull();
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void a_server_that_is_not_there_is_given_up_at_last() {
        begin("--rapporteur.notifications.smtp.uri=smtp://127.0.0.1:1", "--rapporteur.notifications.retry.first=1h");
        untilItIs(MailState.WAITING, 1);

        office.later(Duration.ofHours(49));

        assertThat(untilItIs(MailState.FAILED, 2).problem()).isEqualTo(MailProblem.GIVEN_UP);
    }

    @Test
    void after_a_crash_between_taking_and_telling_the_mail_comes_once_more_under_the_same_name() {
        server.hangingUp(true);
        begin(server.setting(), "--rapporteur.notifications.node=one");
        untilItIs(MailState.WAITING, 1);

        server.hangingUp(false);
        office.stop();
        office.start(server.setting(), "--rapporteur.notifications.node=one");
        office.later(Duration.ofMinutes(2));

        untilItIs(MailState.SENT, 2);
        assertThat(server.taken()).hasSize(2);
        assertThat(messageId(server.taken().getFirst())).isNotEmpty()
                .isEqualTo(messageId(server.taken().getLast()));
    }
}
