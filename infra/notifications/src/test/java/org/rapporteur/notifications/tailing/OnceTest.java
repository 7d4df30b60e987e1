package org.rapporteur.notifications.tailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.MailBox;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;

/** Whatever restarts, replays or runs twice: each mail leaves once. */
class OnceTest {
    private final MailBox box = new MailBox();
    private final PostOffice office = PostOffice.open();

    @AfterEach
    void close() {
        office.close();
        box.close();
    }

    private void begin() {
        new Story(office).begin().call(Instant.now().plus(Duration.ofDays(60))).answered();
        office.untilRead();
    }

    private long ask(String question) {
        return office.by(Cast.ANAHIT, new ClarificationRequested(Story.CAFES,
                new ClarificationId(Cast.uuid(question)), null, question, null));
    }

    private void untilRead(long position) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> office.bean(TailPosition.class).position() >= position);
    }

    private long sent(MongoClient client) {
        return outbox(client).countDocuments(Filters.eq("state", "SENT"));
    }

    private static MongoCollection<Document> outbox(MongoClient client) {
        return client.getDatabase("rapporteur_notifications").getCollection("outbox");
    }

    @Test
    void a_restart_sends_nothing_again_and_goes_on_where_it_stopped() {
        office.start(box.setting(), "--rapporteur.notifications.node=one");
        begin();
        ask("Since when?");
        box.mails(2);
        try (MongoClient client = office.client()) {
            await().until(() -> sent(client) == 2);
        }
        office.stop();

        office.start(box.setting(), "--rapporteur.notifications.node=one");
        untilRead(ask("For whom?"));

        assertThat(box.mails(4)).hasSize(4);
    }

    @Test
    void reading_the_whole_log_again_sends_nothing_again() {
        office.start(box.setting(), "--rapporteur.notifications.node=one");
        begin();
        long position = ask("Since when?");
        box.mails(2);
        try (MongoClient client = office.client()) {
            await().until(() -> sent(client) == 2);
            office.stop();
            client.getDatabase("rapporteur_notifications").getCollection("state").updateOne(Filters.eq("tail"),
                    Updates.set("position", 0L));
            client.getDatabase("rapporteur_views").drop();

            office.start(box.setting(), "--rapporteur.notifications.node=one");
            untilRead(position);

            assertThat(outbox(client).countDocuments()).isEqualTo(2);
        }
        assertThat(box.mails()).hasSize(2);
    }

    @Test
    void a_new_version_of_the_directory_learns_what_was_before_it_and_nothing_is_sent_again() {
        office.start(box.setting(), "--rapporteur.notifications.node=one");
        begin();
        ask("Since when?");
        box.mails(2);
        try (MongoClient client = office.client()) {
            await().until(() -> sent(client) == 2);
            office.stop();
            asBeforeTheNewVersion(client);
            office.start(box.setting(), "--rapporteur.notifications.node=one");
            office.untilRead();
            assertThat(outbox(client).countDocuments()).isZero();

            untilRead(ask("For whom?"));
            await().until(() -> sent(client) == 2);
        }
        assertThat(box.mails(4)).hasSize(4).extracting(MailBox::to).containsExactlyInAnyOrder("mathis@example.org",
                "lucette@example.org", "mathis@example.org", "lucette@example.org");
    }

    /** Nothing is known of who sits where, and no mail is remembered that could not be made again. */
    private static void asBeforeTheNewVersion(MongoClient client) {
        MongoDatabase database = client.getDatabase("rapporteur_notifications");
        database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(one -> one.startsWith("directory_v")).forEach(one -> database.getCollection(one).drop());
        assertThat(database.getCollection("state").deleteMany(Filters.regex("_id", "^directory_v")).getDeletedCount())
                .isEqualTo(1);
        outbox(client).deleteMany(Filters.empty());
    }

    @Test
    void two_processes_send_each_mail_once() {
        office.start(box.setting()).start(box.setting());
        begin();
        long position = 0;
        for (int i = 0; i < 10; i++) {
            position = ask("Question " + i);
        }
        untilRead(position);

        try (MongoClient client = office.client()) {
            await().atMost(Duration.ofSeconds(30)).until(() -> sent(client) == 20);
        }
        assertThat(box.mails()).hasSize(20);
        assertThat(box.mails()).extracting(mail -> MailBox.header(mail, "Message-ID")).doesNotHaveDuplicates();
    }

    @Test
    void what_another_process_is_sending_is_left_to_it_until_its_claim_ends() {
        office.start();
        begin();
        untilRead(ask("Since when?"));
        office.stop();
        try (MongoClient client = office.client()) {
            outbox(client).updateMany(Filters.empty(), Updates.combine(Updates.set("state", "SENDING"),
                    Updates.set("owner", "another"),
                    Updates.set("until", Date.from(Instant.now().plus(Duration.ofMinutes(10))))));
            office.start(box.setting());
            untilRead(ask("For whom?"));
            assertThat(box.mails(2)).hasSize(2);
            assertThat(outbox(client).countDocuments(Filters.eq("state", "SENDING"))).isEqualTo(2);

            office.later(Duration.ofMinutes(11));

            assertThat(box.mails(4)).hasSize(4);
        }
    }
}
