package org.rapporteur.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketTest {
    /** The same ticket stands in the gateway's test: both sides mean the same. */
    private static final String TICKET = "cmVnaXN0cmF0aW9uLzEKb25lCjQwMDAwMDAwMDAKL2ludml0YXRpb25zL29u"
            + "ZS9hY2NlcHQ_Y29kZT1j.oKHK0aVWkATyK5q5nxaXboUlF_lkFc7DP6DV5u1nqJM";
    private static final String SECRET = "the secret of both";
    private static final Instant LAST = Instant.ofEpochSecond(4_000_000_000L);

    private static Optional<List<String>> read(String ticket, String secret, Instant now) {
        return new PlatformsWord(secret, Clock.fixed(now, ZoneOffset.UTC)).read(ticket, Ticket.PURPOSE);
    }

    @Test
    void a_ticket_of_the_platform_is_read() {
        assertThat(read(TICKET, SECRET, LAST)).contains(List.of("one", "/invitations/one/accept?code=c"));
    }

    @Test
    void it_ends_with_its_last_second_and_under_another_secret() {
        assertThat(read(TICKET, SECRET, LAST.plusSeconds(1))).isEmpty();
        assertThat(read(TICKET, "another", LAST)).isEmpty();
        assertThat(read(TICKET, "", LAST)).isEmpty();
        assertThat(read(TICKET + "x", SECRET, LAST)).isEmpty();
        assertThat(read("x" + TICKET, SECRET, LAST)).isEmpty();
    }

    @Test
    void a_word_for_one_purpose_is_none_for_another() {
        assertThat(new PlatformsWord(SECRET, Clock.fixed(LAST, ZoneOffset.UTC)).read(TICKET, "reset-link/1"))
                .isEmpty();
    }
}
