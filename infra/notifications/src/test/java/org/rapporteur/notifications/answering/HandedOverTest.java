package org.rapporteur.notifications.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.notifications.support.Asking;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.MailBox;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.notifications.MailQuery.MailPage;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailState;

/** What the provider of sign-in hands over. */
class HandedOverTest {
    private static final Map<String, Object> MESSAGE = Map.of("key", "reset-1", "address", "somebody@example.org",
            "language", "en", "subject", "A new password", "text",
            "Good day,\n\nchoose a new password here:\n\nhttps://rapporteur.example.org/identity/reset?t=secret\n");

    private final MailBox box = new MailBox();
    private final PostOffice office = PostOffice.open();

    @AfterEach
    void close() {
        office.close();
        box.close();
    }

    private int hand(String secret) {
        return office.as(Cast.NEWCOMER).with("Rapporteur-Internal", secret).status("POST", "/internal/messages",
                MESSAGE);
    }

    private Outbox outbox(Asking reader) {
        return reader.get("/api/mail/outbox", Outbox.class);
    }

    @Test
    void who_does_not_show_the_secret_is_refused_and_so_is_everybody_where_none_is_set() {
        office.start("--rapporteur.notifications.internal-secret=the-secret");
        assertThat(hand("another")).isEqualTo(403);
        office.stop();
        office.start();
        assertThat(hand("")).isEqualTo(403);
    }

    @Test
    void it_is_sent_once_and_cannot_be_read_afterwards() throws Exception {
        office.start(box.setting(), "--rapporteur.notifications.internal-secret=the-secret",
                "--rapporteur.notifications.hold=true", "--rapporteur.notifications.demo=true");
        new Story(office).begin();
        office.untilRead();

        assertThat(hand("the-secret")).isEqualTo(202);
        MimeMessage mail = box.mails(1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("A new password");
        assertThat(((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString())
                .contains("Open the link", "https://rapporteur.example.org/identity/reset?t=secret");
        await().atMost(Duration.ofSeconds(15)).until(() -> outbox(office.as(Cast.OTTAVIA)).items().stream()
                .allMatch(one -> one.state() == MailState.SENT && one.erased()));

        hand("the-secret");
        assertThat(outbox(office.as(Cast.OTTAVIA)).items()).hasSize(1);
        assertThat(box.mails()).hasSize(1);
    }

    @Test
    void without_a_mail_server_an_administrator_reads_it_in_the_demo_only() {
        office.start("--rapporteur.notifications.internal-secret=the-secret");
        new Story(office).begin();
        office.untilRead();
        hand("the-secret");
        await().atMost(Duration.ofSeconds(15)).until(
                () -> office.as(Cast.OTTAVIA).status("GET", "/api/mail/outbox", null) == 200);
        String mail = "/api/mail/outbox/" + outbox(office.as(Cast.OTTAVIA)).items().getFirst().mail();
        assertThat(office.as(Cast.OTTAVIA).get(mail, MailPage.class).text()).doesNotContain("secret");
        assertThat(office.as(Cast.MIRELA).status("GET", mail, null)).isEqualTo(404);
        office.stop();

        office.start("--rapporteur.notifications.demo=true");
        assertThat(office.as(Cast.OTTAVIA).get(mail, MailPage.class).text()).contains("t=secret");
        assertThat(office.as(Cast.MIRELA).status("GET", mail, null)).isEqualTo(404);
    }
}
