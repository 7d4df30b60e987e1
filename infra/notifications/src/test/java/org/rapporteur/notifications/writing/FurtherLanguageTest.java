package org.rapporteur.notifications.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.notifications.composing.StopTokens;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.MailBox;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommented;

/** A third language, with a word of its own in a folder beside the program. */
class FurtherLanguageTest {
    private static final String PREFERENCES = "/api/mail/preferences";

    @TempDir
    private Path texts;
    private final MailBox box = new MailBox();
    private final PostOffice office = PostOffice.open();

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectory(texts.resolve("notifications"));
        Files.writeString(texts.resolve("notifications/messages_de.properties"), "greeting=Guten Tag {0},");
        office.start(box.setting(), "--rapporteur.languages=en,fr,de", "--rapporteur.texts=" + texts);
        new Story(office).begin().call(Instant.now().plus(Duration.ofDays(60))).answered();
        office.untilRead();
    }

    @AfterEach
    void close() {
        office.close();
        box.close();
    }

    private int chooses(String language) {
        return office.as(Cast.MATHIS).status("PUT", PREFERENCES,
                Map.of("stopped", new String[0], "language", language));
    }

    private MimeMessage mailToMathis() {
        office.by(Cast.KARIM, new PracticeCommented(Story.CAFES, new CommentId(Cast.uuid("First")), "First"));
        return box.mails(2).stream().filter(one -> MailBox.to(one).equals(Cast.MATHIS.email())).findFirst()
                .orElseThrow();
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    @Test
    void who_chose_it_is_written_to_in_it_and_in_english_where_it_lacks_words() throws Exception {
        assertThat(chooses("de")).isEqualTo(204);
        assertThat(office.as(Cast.MATHIS).text(PREFERENCES)).contains("\"language\":\"de\"");

        MimeMessage mail = mailToMathis();

        assertThat(MailBox.header(mail, "Content-Language")).isEqualTo("de");
        assertThat(text(mail)).contains("Guten Tag", "You get this mail because").doesNotContain("{", "??");
    }

    private void onceChoseItalian() {
        try (MongoClient store = office.client()) {
            store.getDatabase("rapporteur_notifications").getCollection("preferences")
                    .insertOne(new Document("_id", office.person(Cast.MATHIS).value()).append("chosen",
                            "{\"language\":\"it\",\"stopped\":[]}"));
        }
    }

    @Test
    void who_chose_one_that_was_taken_away_since_is_written_to_as_if_nothing_had_been_chosen() {
        onceChoseItalian();

        assertThat(MailBox.header(mailToMathis(), "Content-Language")).isEqualTo("fr");
    }

    @Test
    void who_stops_a_kind_by_its_link_is_answered_in_a_language_that_is_spoken_still() {
        String page = "/api/mail/stop/"
                + office.bean(StopTokens.class).of(office.person(Cast.MATHIS), MailKind.DEADLINE);
        onceChoseItalian();
        assertThat(office.as(Cast.NEWCOMER).text(page)).contains("\"language\":\"en\"");

        chooses("de");

        assertThat(office.as(Cast.NEWCOMER).text(page)).contains("\"language\":\"de\"");
    }

    @Test
    void a_language_in_which_no_mail_is_written_cannot_be_chosen() {
        assertThat(chooses("it")).isEqualTo(400);
        assertThat(office.as(Cast.MATHIS).text(PREFERENCES)).doesNotContain("it\"");
    }
}
