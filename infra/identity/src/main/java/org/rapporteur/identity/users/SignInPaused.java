package org.rapporteur.identity.users;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords for one username: for a while no password is looked at, right or wrong. */
public class SignInPaused extends LockedException {
    private static final long serialVersionUID = 1L;

    private final Duration remaining;

    SignInPaused(Duration remaining) {
        super("Too many failed attempts. Try again later.");
        this.remaining = remaining;
    }

    /** At least one: a person told to wait for no minutes would try at once. */
    public long minutes() {
        return remaining.plusSeconds(59).toMinutes();
    }
}
