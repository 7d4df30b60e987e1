package org.rapporteur.identity.watching;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts sign-ins by their outcome, and the accounts that invitations made. */
@Component
public class AccountMeters {
    /** What became of a username and a password. */
    public enum SignIn {
        DONE,
        /** They do not match, or the account is disabled. */
        REFUSED,
        /** After too many failures nobody looked at the password. */
        PAUSED
    }

    private final MeterRegistry meters;

    AccountMeters(MeterRegistry meters) {
        this.meters = meters;
        // why at once: a rate from nothing to the first failure shows only where there was a nothing
        for (SignIn outcome : SignIn.values()) {
            signIns(outcome);
        }
        accounts();
    }

    public void count(SignIn outcome) {
        signIns(outcome).increment();
    }

    public void accountMade() {
        accounts().increment();
    }

    private Counter signIns(SignIn outcome) {
        return Counter.builder("rapporteur.sign.ins").description("Sign-ins with a username and a password")
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT)).register(meters);
    }

    private Counter accounts() {
        return Counter.builder("rapporteur.accounts.made").description("Accounts that invitations made")
                .register(meters);
    }
}
