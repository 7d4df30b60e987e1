package org.rapporteur.notifications.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.MailBox;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailQuery.OutboxMail;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;

/** Where mails are held, what leaves is what the secretariat lets go, and nothing else. */
class HoldTest {
    private final MailBox box = new MailBox();
    private final PostOffice office = PostOffice.open();

    @BeforeEach
    void begin() {
        office.start(box.setting(), "--rapporteur.notifications.hold=true");
        new Story(office).begin().call(Instant.now().plus(Duration.ofDays(60))).answered();
        office.by(Cast.ANAHIT, new ClarificationRequested(Story.CAFES, new ClarificationId(Cast.uuid("question")),
                null, "Since when?", null));
        office.untilRead();
    }

    @AfterEach
    void close() {
        office.close();
        box.close();
    }

    private List<OutboxMail> outbox() {
        return office.as(Cast.MIRELA).get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class).items();
    }

    private String mailOf(String name) {
        return outbox().stream().filter(one -> String.valueOf(one.to()).contains(name)).findFirst().orElseThrow()
                .mail();
    }

    private int decide(Cast who, String mail, String what) {
        return office.as(who).status("POST", "/api/mail/outbox/" + mail + "/" + what, null);
    }

    @Test
    void what_is_let_go_leaves_and_what_is_kept_never_does() {
        assertThat(outbox()).extracting(OutboxMail::state).containsOnly(MailState.HELD);
        assertThat(box.mails()).isEmpty();

        assertThat(decide(Cast.MIRELA, mailOf("mathis"), "release")).isEqualTo(204);
        assertThat(decide(Cast.MIRELA, mailOf("lucette"), "discard")).isEqualTo(204);

        assertThat(box.mails(1)).extracting(MailBox::to).containsExactly("mathis@example.org");
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(outbox()).extracting(OutboxMail::state)
                .containsExactlyInAnyOrder(MailState.SENT, MailState.DISCARDED));
        assertThat(decide(Cast.MIRELA, mailOf("mathis"), "release")).isEqualTo(409);
        assertThat(decide(Cast.MIRELA, mailOf("lucette"), "release")).isEqualTo(409);
        assertThat(box.mails()).hasSize(1);
    }

    @Test
    void nobody_but_the_secretariat_lets_a_mail_go() {
        String mail = mailOf("mathis");

        for (Cast who : List.of(Cast.MATHIS, Cast.ANAHIT, Cast.NEWCOMER)) {
            assertThat(decide(who, mail, "release")).isEqualTo(404);
        }
        for (Cast who : List.of(Cast.OTTAVIA, Cast.SORINA)) {
            assertThat(decide(who, mail, "release")).isEqualTo(403);
        }
        assertThat(outbox()).extracting(OutboxMail::state).containsOnly(MailState.HELD);
        assertThat(box.mails()).isEmpty();
    }
}
