package org.rapporteur.gateway.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2017-05-02T08:00:00Z"), ZoneOffset.UTC);

    private static Accounts accounts(String issuer, String secret) {
        return new Accounts(new IdentityProperties(issuer, "http://127.0.0.1:8080/identity", "http://inside/identity",
                "http://inside:1",
                "gateway", secret, List.of(), "rapporteur"), CLOCK);
    }

    /** The same ticket stands in the provider's test: both sides mean the same. */
    @Test
    void a_ticket_is_what_the_provider_reads() {
        assertThat(Accounts.ticket("one", "/invitations/one/accept?code=c", Instant.ofEpochSecond(4_000_000_000L),
                "the secret of both")).isEqualTo("cmVnaXN0cmF0aW9uLzEKb25lCjQwMDAwMDAwMDAKL2ludml0YXRpb25zL29u"
                        + "ZS9hY2NlcHQ_Y29kZT1j.oKHK0aVWkATyK5q5nxaXboUlF_lkFc7DP6DV5u1nqJM");
    }

    @Test
    void the_embedded_provider_makes_accounts_within_an_hour() {
        assertThat(accounts(null, "secret").register("one", "/next").orElseThrow())
                .isEqualTo("http://127.0.0.1:8080/identity/register?ticket="
                        + Accounts.ticket("one", "/next", Instant.parse("2017-05-02T09:00:00Z"), "secret"));
        assertThat(accounts(null, "secret").profile()).contains("http://127.0.0.1:8080/identity/account");
    }

    @Test
    void an_outside_provider_keeps_its_accounts_itself() {
        assertThat(accounts("https://id.example.org", "secret").register("one", "/next")).isEmpty();
        assertThat(accounts("https://id.example.org", "secret").profile()).isEmpty();
    }

    @Test
    void without_a_secret_nobody_is_vouched_for() {
        assertThat(accounts(null, null).register("one", "/next")).isEmpty();
    }
}
