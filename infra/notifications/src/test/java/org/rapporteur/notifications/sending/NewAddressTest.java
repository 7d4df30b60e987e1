package org.rapporteur.notifications.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.GrumpyServer;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.notifications.MailQuery.MailPage;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailQuery.OutboxMail;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.ContactUpdated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

/** Somebody would be written to for ever at the address that they had changed because nothing arrived there. */
class NewAddressTest {
    private static final String NEW = "mathis@new.example.org";
    private static final String HOLD = "--rapporteur.notifications.hold=true";

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

    private void changes(String email) {
        PersonId mathis = office.person(Cast.MATHIS);
        office.by(Cast.MATHIS, new ContactUpdated(Story.PLATFORM, null, mathis, office.seal(mathis, "Mathis Neuf"),
                email == null ? null : office.seal(mathis, email)));
        office.untilRead();
    }

    private OutboxMail mail() {
        List<OutboxMail> all = office.as(Cast.MIRELA).get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class)
                .items();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private OutboxMail untilItIs(MailState state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> mail().state() == state);
        return mail();
    }

    private void letGo() {
        String address = "/api/mail/outbox/" + mail().mail() + "/release";
        assertThat(office.as(Cast.MIRELA).status("POST", address, null)).isEqualTo(204);
    }

    @Test
    void a_mail_that_was_refused_leaves_for_the_new_address_and_the_outbox_says_where_it_went() {
        server.answering("550 no");
        begin(server.setting());
        assertThat(untilItIs(MailState.FAILED).to()).contains("mathis@example.org");

        changes(NEW);
        assertThat(mail().to()).isEqualTo("Mathis Neuf <" + NEW + ">");
        server.answering("250 ok");
        letGo();
        untilItIs(MailState.SENT);
        changes("mathis@later.example.org");

        assertThat(server.taken()).singleElement().asString().contains("To: " + NEW, "Mathis Neuf");
        assertThat(mail().to()).isEqualTo("Mathis Neuf <" + NEW + ">");
    }

    @Test
    void a_mail_that_waits_leaves_for_the_new_address() {
        server.answering("451 4.3.0 come back later");
        begin(server.setting(), "--rapporteur.notifications.retry.first=10m");
        await().atMost(Duration.ofSeconds(20)).until(() -> mail().attempts() == 1);

        changes(NEW);
        server.answering("250 ok");
        office.later(Duration.ofMinutes(11));

        untilItIs(MailState.SENT);
        assertThat(server.taken()).singleElement().asString().contains("To: " + NEW);
    }

    @Test
    void a_mail_that_is_held_for_who_took_the_address_back_ends_without_one() {
        begin(server.setting(), HOLD);

        changes(null);
        MailPage page = office.as(Cast.MIRELA).get("/api/mail/outbox/" + mail().mail(), MailPage.class);
        assertThat(page.mail().to()).isNull();
        assertThat(page.text()).contains("Mathis Neuf").doesNotContain("Name of mathis");
        letGo();

        assertThat(untilItIs(MailState.NO_ADDRESS).to()).isNull();
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void who_was_erased_after_a_change_is_told_apart_from_who_has_no_address() {
        begin(server.setting(), HOLD);

        changes(NEW);
        office.bean(SubjectKeys.class).erase(office.person(Cast.MATHIS).value());
        letGo();

        assertThat(untilItIs(MailState.ERASED).erased()).isTrue();
        assertThat(server.taken()).isEmpty();
    }
}
