package org.rapporteur.notifications.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.GrumpyServer;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailQuery.OutboxMail;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommentedPublicly;
import org.rapporteur.shared.practices.PracticeEvent.PublicCommentTakenBack;
import org.rapporteur.shared.workinggroups.DelegationCode;

/** Somebody took back what they had written, and days later it came by mail. */
class TakenBackTest {
    private static final CommentId HASTY = new CommentId(Cast.uuid("hasty"));
    private static final CommentId OTHER = new CommentId(Cast.uuid("other"));

    private final GrumpyServer server = new GrumpyServer();
    private final PostOffice office = PostOffice.open();

    @AfterEach
    void close() {
        office.close();
        server.close();
    }

    private void begin(String... settings) {
        office.start(settings);
        new Story(office).begin().call(Instant.now().plus(Duration.ofDays(60))).answered();
        says(HASTY, "In haste");
    }

    private void says(CommentId comment, String text) {
        office.by(Cast.ODILE, new PracticeCommentedPublicly(Story.CAFES, comment, new DelegationCode("BE-WAL"),
                Language.EN, text));
        office.untilRead();
    }

    private void takesBack() {
        office.by(Cast.ODILE, new PublicCommentTakenBack(Story.CAFES, HASTY, "Written in haste"));
        office.untilRead();
    }

    private List<OutboxMail> outbox() {
        return office.as(Cast.MIRELA).get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class).items();
    }

    private void untilAllAre(MailState state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(outbox()).hasSize(3)
                .extracting(OutboxMail::state).containsOnly(state));
    }

    @Test
    void a_mail_that_is_held_does_not_leave_any_more_and_nobody_lets_it_go() {
        begin(server.setting(), "--rapporteur.notifications.hold=true");
        untilAllAre(MailState.HELD);

        takesBack();

        untilAllAre(MailState.DISCARDED);
        String mail = outbox().getFirst().mail();
        assertThat(office.as(Cast.MIRELA).status("POST", "/api/mail/outbox/" + mail + "/release", null))
                .isEqualTo(409);
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void a_mail_that_the_server_did_not_take_yet_is_not_tried_again() {
        server.answering("451 4.3.0 come back later");
        begin(server.setting(), "--rapporteur.notifications.retry.first=10m");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> outbox().stream().allMatch(one -> one.attempts() == 1));

        takesBack();
        untilAllAre(MailState.DISCARDED);
        server.answering("250 ok");
        office.later(Duration.ofMinutes(11));
        says(OTHER, "Well considered");

        await().atMost(Duration.ofSeconds(20)).until(() -> server.taken().size() == 3);
        assertThat(server.taken()).allSatisfy(mail -> assertThat(mail).contains("Well considered"));
        assertThat(outbox()).filteredOn(one -> one.state() == MailState.DISCARDED).hasSize(3);
    }

    @Test
    void one_that_was_being_sent_meanwhile_and_was_not_taken_stays_here() {
        server.answering("451 4.3.0 come back later");
        begin(server.setting(), "--rapporteur.notifications.retry.first=10m");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> outbox().stream().allMatch(one -> one.attempts() == 1));

        takesBack();
        asIfTheServerHadJustNotTakenThem();
        server.answering("250 ok");
        office.later(Duration.ofMinutes(11));

        untilAllAre(MailState.DISCARDED);
        assertThat(server.taken()).isEmpty();
    }

    private void asIfTheServerHadJustNotTakenThem() {
        try (var client = office.client()) {
            client.getDatabase("rapporteur_notifications").getCollection("outbox").updateMany(
                    new org.bson.Document("state", "DISCARDED"),
                    new org.bson.Document("$set", new org.bson.Document("state", "WAITING")));
        }
    }

    @Test
    void another_comment_s_mails_leave_as_ever() {
        begin(server.setting(), "--rapporteur.notifications.hold=true");
        says(OTHER, "Well considered");

        takesBack();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(outbox())
                .extracting(OutboxMail::state).containsExactlyInAnyOrder(MailState.HELD, MailState.HELD,
                        MailState.HELD, MailState.DISCARDED, MailState.DISCARDED, MailState.DISCARDED));
    }
}
