package org.rapporteur.notifications.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.MailBox;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailQuery.InvitationLink;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailQuery.OutboxMail;
import org.rapporteur.shared.notifications.MailQuery.Preferences;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;

/** A real conversation with a mail server. */
class SendingTest {
    private static final ClarificationId QUESTION = new ClarificationId(Cast.uuid("question"));
    private static final String LINK = "/api/mail/invitations/" + Story.INVITATION + "/link";

    private MailBox box;
    private PostOffice office;
    private Story story;

    @BeforeEach
    void open() {
        box = new MailBox();
        office = PostOffice.open().start(box.setting());
        story = new Story(office).begin().call(Instant.now().plus(Duration.ofDays(60))).answered();
        office.untilRead();
    }

    @AfterEach
    void close() {
        office.close();
        box.close();
    }

    private long ask() {
        return office.by(Cast.ANAHIT, new ClarificationRequested(Story.CAFES, QUESTION, null, "Since when?", null));
    }

    private List<OutboxMail> outbox() {
        return office.as(Cast.MIRELA).get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class).items();
    }

    private void untilOneIs(MailState state) {
        await().atMost(Duration.ofSeconds(15)).until(() -> outbox().stream().anyMatch(one -> one.state() == state));
    }

    private void untilAllAreSent(int count) {
        await().atMost(Duration.ofSeconds(15)).until(
                () -> outbox().stream().filter(one -> one.state() == MailState.SENT).count() == count);
    }

    @Test
    void a_question_reaches_everybody_who_speaks_for_the_delegation_and_nobody_else() {
        ask();

        List<MimeMessage> mails = box.mails(2);

        assertThat(mails).extracting(MailBox::to).containsExactlyInAnyOrder("mathis@example.org",
                "lucette@example.org");
        untilAllAreSent(2);
    }

    @Test
    void a_mail_is_text_and_page_in_the_language_in_which_the_delegation_writes() throws Exception {
        ask();

        MimeMessage mail = box.mails(2).getFirst();
        MimeMultipart both = (MimeMultipart) mail.getContent();
        BodyPart text = both.getBodyPart(0);
        BodyPart html = both.getBodyPart(1);

        assertThat(mail.getSubject()).isEqualTo("Une question sur «\u202fCafés des générations\u202f»");
        assertThat(MailBox.header(mail, "Content-Language")).isEqualTo("fr");
        assertThat(MailBox.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(text.getContentType()).startsWith("text/plain");
        assertThat(text.getContent().toString()).contains("Since when?", "Vous recevez ce courriel parce que",
                "https://rapporteur.example.org/practices/" + Story.CAFES);
        assertThat(html.getContentType()).startsWith("text/html");
        assertThat(html.getContent().toString()).contains("<html lang=\"fr\"", "<blockquote").doesNotContain("<img",
                "src=", "url(");
    }

    @Test
    void its_name_follows_from_what_it_is_about_and_to_whom() {
        ask();

        assertThat(box.mails(2)).extracting(mail -> MailBox.header(mail, "Message-ID")).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("<[0-9a-f]{40}@example.org>"));
    }

    @Test
    void a_kind_is_stopped_by_the_address_in_the_header_and_nothing_of_it_leaves_any_more() {
        ask();
        MimeMessage mail = box.mails(2).stream().filter(one -> MailBox.to(one).startsWith("mathis")).findFirst()
                .orElseThrow();
        String address = MailBox.header(mail, "List-Unsubscribe");
        assertThat(MailBox.header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        String path = URI.create(address.substring(1, address.length() - 1)).getPath();

        assertThat(office.as(Cast.NEWCOMER).status("GET", path, null)).isEqualTo(302);
        assertThat(office.as(Cast.MATHIS).get("/api/mail/preferences", Preferences.class).stopped()).isEmpty();
        assertThat(office.as(Cast.NEWCOMER).status("POST", path, null)).isEqualTo(200);
        assertThat(office.as(Cast.MATHIS).get("/api/mail/preferences", Preferences.class).stopped())
                .containsExactly(MailKind.CLARIFICATION_ASKED);

        office.by(Cast.ANAHIT, new ClarificationRequested(Story.CAFES,
                new ClarificationId(Cast.uuid("another question")), null, "For whom?", null));
        untilOneIs(MailState.STOPPED);
        assertThat(box.mails(3)).extracting(MailBox::to).containsExactlyInAnyOrder("mathis@example.org",
                "lucette@example.org", "lucette@example.org");
    }

    @Test
    void a_forged_token_stops_nothing() {
        String token = "bm90aGluZw.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

        assertThat(office.as(Cast.NEWCOMER).status("POST", "/mail/one-click/" + token, null)).isEqualTo(404);
        assertThat(office.as(Cast.NEWCOMER).status("GET", "/api/mail/stop/" + token, null)).isEqualTo(404);
        assertThat(office.as(Cast.NEWCOMER).status("GET", "/api/mail/stop/x", null)).isEqualTo(404);
    }

    @Test
    void a_formal_decision_cannot_be_stopped_and_says_why() throws Exception {
        office.as(Cast.MATHIS).status("PUT", "/api/mail/preferences",
                new Preferences(Locale.ENGLISH, java.util.Set.of(MailKind.DECISION, MailKind.DEADLINE)));
        office.by(Cast.ANAHIT, new PracticeDeclined(Story.CAFES, "Not a practice"));

        MimeMessage mail = box.mails(2).stream().filter(one -> MailBox.to(one).startsWith("mathis")).findFirst()
                .orElseThrow();

        assertThat(mail.getSubject()).isEqualTo("Declined: “Cafés des générations”");
        assertThat(MailBox.header(mail, "List-Unsubscribe")).isNull();
        assertThat(((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString())
                .contains("Not a practice", "they cannot be stopped");
    }

    @Test
    void an_invitation_waits_for_its_link_and_leaves_with_it_in_the_language_of_who_invited() throws Exception {
        long position = office.by(Cast.MIRELA, story.invited());
        await().atMost(Duration.ofSeconds(15)).until(() -> !outbox().isEmpty());
        assertThat(box.mails()).isEmpty();

        office.as(Cast.MIRELA).status("PUT", LINK + "?minPosition=" + position,
                new InvitationLink(Story.CODE, Locale.ENGLISH));
        office.later(Duration.ofSeconds(10));

        MimeMessage mail = box.mails(1).getFirst();
        assertThat(MailBox.to(mail)).isEqualTo("amara@example.org");
        assertThat(((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString())
                .contains("?code=" + Story.CODE);
        assertThat(MailBox.header(mail, "Content-Language")).isEqualTo("en");
        untilOneIs(MailState.SENT);
        assertThat(outbox()).extracting(OutboxMail::language).containsExactly(Locale.ENGLISH);
    }

    @Test
    void an_invitation_whose_link_never_comes_fails_and_says_so() {
        office.by(Cast.MIRELA, story.invited());
        await().atMost(Duration.ofSeconds(15)).until(() -> !outbox().isEmpty());

        office.later(Duration.ofHours(2));

        untilOneIs(MailState.FAILED);
        assertThat(outbox().getFirst().problem()).isEqualTo(org.rapporteur.shared.notifications.MailProblem.NO_LINK);
        assertThat(box.mails()).isEmpty();
    }

    @Test
    void nothing_is_sent_to_who_was_erased() {
        office.bean(SubjectKeys.class).erase(office.person(Cast.MATHIS).value());
        ask();

        assertThat(box.mails(1)).extracting(MailBox::to).containsExactly("lucette@example.org");
        untilOneIs(MailState.ERASED);
        assertThat(outbox().stream().filter(one -> one.state() == MailState.ERASED)).allMatch(OutboxMail::erased)
                .allMatch(one -> one.to() == null);
    }

    @Test
    void what_was_kept_holds_no_name_and_no_address() {
        ask();
        untilAllAreSent(2);

        try (var client = office.client()) {
            String all = String.join("\n", client.getDatabase("rapporteur_notifications").listCollectionNames()
                    .into(new java.util.ArrayList<>()).stream().flatMap(name -> client
                            .getDatabase("rapporteur_notifications").getCollection(name).find()
                            .map(org.bson.Document::toJson).into(new java.util.ArrayList<>()).stream())
                    .toList());
            assertThat(all).contains("Cafés").doesNotContain("@example.org").doesNotContain("Name of");
        }
    }

    @Test
    void how_many_stand_where_is_told_without_reading_them_all() {
        ask();
        untilAllAreSent(2);

        assertThat(office.as(Cast.MIRELA).get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class).counts())
                .isEqualTo(java.util.Map.of(MailState.SENT, 2));
        try (var client = office.client()) {
            assertThat(client.getDatabase("rapporteur_notifications").getCollection("outbox").listIndexes()
                    .map(index -> index.get("key", org.bson.Document.class).keySet().toString())
                    .into(new java.util.ArrayList<>())).contains("[group, state]");
        }
    }

    @Test
    void what_happened_long_ago_and_what_the_demo_tells_never_leaves() {
        office.by(Cast.ANAHIT, java.util.Map.of("client", "demo"), null, new PracticeDeclined(Story.CAFES, "No"));
        await().atMost(Duration.ofSeconds(15)).until(() -> outbox().size() == 2);
        office.later(Duration.ofDays(15));
        long position = ask();
        await().atMost(Duration.ofSeconds(15)).until(() -> office.as(Cast.MIRELA)
                .get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class).position() >= position);

        assertThat(outbox()).extracting(OutboxMail::kind).containsOnly(MailKind.DECISION);
        assertThat(outbox()).extracting(OutboxMail::state).containsOnly(MailState.SHOWN);
        assertThat(box.mails()).isEmpty();
    }
}
