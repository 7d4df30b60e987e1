package org.rapporteur.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TicketTest {
    /** The same ticket stands in the gateway's test: both sides mean the same. */
    private static final String TICKET = "cmVnaXN0cmF0aW9uLzEKb25lCjQwMDAwMDAwMDAKL2ludml0YXRpb25zL29u"
            + "ZS9hY2NlcHQ_Y29kZT1j.oKHK0aVWkATyK5q5nxaXboUlF_lkFc7DP6DV5u1nqJM";
    private static final String SECRET = "the secret of both";
    private static final Instant LAST = Instant.ofEpochSecond(4_000_000_000L);

    @Test
    void a_ticket_of_the_platform_is_read() {
        assertThat(Ticket.read(TICKET, SECRET, LAST)).contains(new Ticket("one", "/invitations/one/accept?code=c"));
    }

    @Test
    void it_ends_with_its_last_second_and_under_another_secret() {
        assertThat(Ticket.read(TICKET, SECRET, LAST.plusSeconds(1))).isEmpty();
        assertThat(Ticket.read(TICKET, "another", LAST)).isEmpty();
        assertThat(Ticket.read(TICKET + "x", SECRET, LAST)).isEmpty();
        assertThat(Ticket.read("x" + TICKET, SECRET, LAST)).isEmpty();
    }
}
