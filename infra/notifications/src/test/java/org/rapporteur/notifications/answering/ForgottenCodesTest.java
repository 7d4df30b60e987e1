package org.rapporteur.notifications.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.MailBox;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.notifications.MailQuery.InvitationLink;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;

/** The codes of all invitations there ever were would lie in one place. */
class ForgottenCodesTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private final MailBox box = new MailBox();
    private final PostOffice office = PostOffice.open();

    @AfterEach
    void close() {
        office.close();
        box.close();
    }

    private void invite(String... settings) {
        office.start(settings);
        long position = office.by(Cast.MIRELA, new Story(office).begin().invited());
        assertThat(hand(position)).isEqualTo(204);
    }

    private int hand(long position) {
        return office.as(Cast.MIRELA).status("PUT",
                "/api/mail/invitations/" + Story.INVITATION + "/link?minPosition=" + position,
                new InvitationLink(Story.CODE, Locale.ENGLISH));
    }

    private long codes() {
        try (MongoClient client = office.client()) {
            return client.getDatabase("rapporteur_notifications").getCollection("links").countDocuments();
        }
    }

    @Test
    void the_code_of_a_mail_that_left_is_forgotten() {
        invite(box.setting());
        office.later(Duration.ofSeconds(10));
        box.mails(1);

        await().atMost(SOON).until(() -> codes() == 0);
    }

    @Test
    void the_code_of_a_mail_that_was_discarded_is_forgotten() {
        invite(box.setting(), "--rapporteur.notifications.hold=true");
        assertThat(codes()).isEqualTo(1);
        String mail = office.as(Cast.MIRELA).get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class).items()
                .getFirst().mail();

        assertThat(office.as(Cast.MIRELA).status("POST", "/api/mail/outbox/" + mail + "/discard", null))
                .isEqualTo(204);

        assertThat(codes()).isZero();
    }

    @Test
    void the_code_of_an_invitation_that_is_over_is_forgotten_and_not_taken_again() {
        invite();
        assertThat(codes()).isEqualTo(1);

        long position = office.by(Cast.MIRELA,
                new InvitationWithdrawn(Story.INVITATION, Story.PLATFORM, "Sent by mistake"));
        await().atMost(SOON).until(() -> codes() == 0);

        hand(position);
        assertThat(codes()).isZero();
    }
}
