package org.rapporteur.notifications.tailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.notifications.support.Cast;
import org.rapporteur.notifications.support.MailBox;
import org.rapporteur.notifications.support.PostOffice;
import org.rapporteur.notifications.support.Story;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailQuery.Preferences;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;

/** Whoever runs the platform sees what becomes of mails, and how far they are behind the log. */
class WatchingTest {
    private final MailBox box = new MailBox();
    private final PostOffice office = PostOffice.open();

    @BeforeEach
    void begin() {
        office.start(box.setting());
        new Story(office).begin().call(Instant.now().plus(Duration.ofDays(60))).answered();
        office.untilRead();
    }

    @AfterEach
    void close() {
        office.close();
        box.close();
    }

    private String metrics() {
        return office.as(Cast.NEWCOMER).text("/actuator/prometheus");
    }

    @Test
    void mails_are_counted_by_kind_and_outcome() {
        office.as(Cast.LUCETTE).status("PUT", "/api/mail/preferences",
                new Preferences(null, java.util.Set.of(MailKind.CLARIFICATION_ASKED)));

        office.by(Cast.ANAHIT, new ClarificationRequested(Story.CAFES, new ClarificationId(Cast.uuid("question")),
                null, "Since when?", null));

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(metrics()).contains(
                "rapporteur_mails_total{kind=\"clarification_asked\",outcome=\"sent\"} 1.0",
                "rapporteur_mails_total{kind=\"clarification_asked\",outcome=\"stopped\"} 1.0"));
        assertThat(metrics()).doesNotContain("example.org");
    }

    @Test
    void how_far_the_mails_are_behind_the_log_is_told_in_positions() {
        assertThat(metrics()).contains("rapporteur_mail_follower_lag_positions 0.0")
                .doesNotContain("rapporteur_mail_follower_position 0.0");
    }

    @Test
    void it_is_well_while_the_log_can_be_read() {
        assertThat(office.as(Cast.NEWCOMER).get("/actuator/health", Map.class)).containsEntry("status", "UP");
        assertThat(office.as(Cast.NEWCOMER).status("GET", "/actuator/env", null)).isEqualTo(404);
    }
}
