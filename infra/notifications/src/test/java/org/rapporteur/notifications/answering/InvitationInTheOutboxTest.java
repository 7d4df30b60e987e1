package org.rapporteur.notifications.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.notifications.MailQuery.InvitationLink;
import org.rapporteur.shared.notifications.MailQuery.MailPage;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailQuery.OutboxMail;
import org.rapporteur.shared.notifications.MailState;

/** Without a mail server, the outbox is where the secretariat sees what would be sent. */
class InvitationInTheOutboxTest {
    private static final String LINK = "/api/mail/invitations/" + Story.INVITATION + "/link";

    private PostOffice office;
    private long position;

    @BeforeEach
    void invite() {
        office = PostOffice.open().start();
        Story story = new Story(office).begin();
        position = office.by(Cast.MIRELA, story.invited());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Outbox outbox(Cast reader) {
        return office.as(reader).get("/api/mail/outbox?group=" + Story.PLATFORM + "&minPosition=" + position,
                Outbox.class);
    }

    private MailPage page(Cast reader) {
        return office.as(reader).get("/api/mail/outbox/" + outbox(reader).items().getFirst().mail(), MailPage.class);
    }

    @Test
    void a_code_that_does_not_fit_is_refused_and_the_mail_stays_without_its_link() {
        int status = office.as(Cast.MIRELA).status("PUT", LINK + "?minPosition=" + position,
                new InvitationLink("another-code", null));

        assertThat(status).isEqualTo(403);
        assertThat(page(Cast.MIRELA).text()).contains("?code=…");
    }

    @Test
    void the_link_is_refused_without_a_token_s_owner_and_for_an_unknown_invitation() {
        assertThat(office.as(Cast.MIRELA).status("PUT", "/api/mail/invitations/" + Cast.uuid("unknown") + "/link",
                new InvitationLink(Story.CODE, null))).isEqualTo(404);
    }

    @Test
    void the_secretariat_sees_the_invitation_with_its_link() {
        int status = office.as(Cast.MIRELA).status("PUT", LINK + "?minPosition=" + position,
                new InvitationLink(Story.CODE, Locale.ENGLISH));

        assertThat(status).isEqualTo(204);
        MailPage page = page(Cast.MIRELA);
        assertThat(page.mail().to()).isEqualTo("Amara Newhall <amara@example.org>");
        assertThat(page.mail().state()).isEqualTo(MailState.SHOWN);
        assertThat(page.text()).startsWith("Dear Amara Newhall,").contains(
                "https://rapporteur.example.org/invitations/" + Story.INVITATION + "?code=" + Story.CODE);
        assertThat(page.html()).contains("Dear Amara Newhall,").doesNotContain("<img").doesNotContain("<script");
    }

    @Test
    void administrators_and_auditors_see_the_mail_but_not_to_whom_nor_the_link() {
        office.as(Cast.MIRELA).status("PUT", LINK + "?minPosition=" + position, new InvitationLink(Story.CODE, null));

        for (Cast reader : new Cast[]{Cast.OTTAVIA, Cast.SORINA}) {
            MailPage page = page(reader);
            assertThat(page.mail().to()).isNull();
            assertThat(page.text() + page.html()).contains("Platform").doesNotContain("Amara")
                    .doesNotContain(Story.CODE);
        }
    }

    @Test
    void members_and_strangers_see_no_outbox() {
        outbox(Cast.MIRELA);
        for (Cast reader : new Cast[]{Cast.MATHIS, Cast.ANAHIT, Cast.KARIM, Cast.NEWCOMER}) {
            assertThat(office.as(reader).status("GET", "/api/mail/outbox?group=" + Story.PLATFORM, null))
                    .as("%s", reader).isEqualTo(404);
        }
    }

    @Test
    void after_an_erasure_the_outbox_shows_that_the_address_is_erased() {
        outbox(Cast.MIRELA);
        office.bean(SubjectKeys.class).erase(Story.INVITED.value());

        OutboxMail mail = outbox(Cast.MIRELA).items().getFirst();

        assertThat(mail.to()).isNull();
        assertThat(mail.erased()).isTrue();
    }
}
