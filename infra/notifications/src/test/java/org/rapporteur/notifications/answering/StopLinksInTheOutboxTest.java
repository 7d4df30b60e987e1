package org.rapporteur.notifications.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.MailBox;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.notifications.MailQuery.MailPage;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;

/** Whoever reads the outbox would learn who is written to, and could stop their mails. */
class StopLinksInTheOutboxTest {
    private static final String DEMO = "--rapporteur.notifications.demo=true";
    private final MailBox box = new MailBox();
    private final PostOffice office = PostOffice.open();

    @AfterEach
    void close() {
        office.close();
        box.close();
    }

    private void ask(String... settings) {
        office.start(settings);
        new Story(office).begin().call(Instant.now().plus(Duration.ofDays(60))).answered();
        office.by(Cast.ANAHIT, new ClarificationRequested(Story.CAFES, new ClarificationId(Cast.uuid("question")),
                null, "Since when?", null));
        office.untilRead();
    }

    private List<MailPage> pages(Cast reader) {
        return office.as(reader).get("/api/mail/outbox?group=" + Story.PLATFORM, Outbox.class).items().stream()
                .map(one -> office.as(reader).get("/api/mail/outbox/" + one.mail(), MailPage.class)).toList();
    }

    private void stopsNothing(Cast reader) {
        assertThat(pages(reader)).hasSize(2).allSatisfy(page -> {
            assertThat(page.stopAddress()).isNull();
            assertThat(page.text() + page.html()).contains("/mail/stop/…");
            for (Cast to : List.of(Cast.MATHIS, Cast.LUCETTE)) {
                assertThat(page.text() + page.html()).doesNotContain(office.person(to).value())
                        .doesNotContain(beginning(to));
            }
        });
    }

    /** The first half of the token is the person's id, in Base64. */
    private String beginning(Cast to) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(office.person(to).value().getBytes(StandardCharsets.UTF_8)).substring(0, 40);
    }

    @Test
    void nobody_gets_a_link_that_works_out_of_the_outbox() {
        ask();
        List.of(Cast.MIRELA, Cast.OTTAVIA, Cast.SORINA).forEach(this::stopsNothing);
    }

    @Test
    void where_a_server_sends_them_not_even_the_demo_shows_one() {
        ask(DEMO, box.setting());
        box.mails(2);
        List.of(Cast.MIRELA, Cast.OTTAVIA, Cast.SORINA).forEach(this::stopsNothing);
    }

    @Test
    void in_the_demo_where_nothing_is_sent_the_secretariat_alone_can_try_it() {
        ask(DEMO);
        assertThat(pages(Cast.MIRELA)).hasSize(2).allSatisfy(page -> {
            assertThat(page.stopAddress()).startsWith("https://rapporteur.example.org/mail/one-click/");
            assertThat(page.text()).contains("/mail/stop/").doesNotContain("/mail/stop/…");
        });
        List.of(Cast.OTTAVIA, Cast.SORINA).forEach(this::stopsNothing);
    }
}
