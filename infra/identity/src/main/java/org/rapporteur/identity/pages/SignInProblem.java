package org.rapporteur.identity.pages;

import java.io.Serializable;
import org.rapporteur.identity.users.SignInPaused;
import org.springframework.security.core.AuthenticationException;

/** Why the last attempt failed, as a key of the bundles, and what had been typed as the name. */
record SignInProblem(String key, long minutes, String username) implements Serializable {
    static final String ATTRIBUTE = SignInProblem.class.getName();

    static SignInProblem of(AuthenticationException failure, String username) {
        return failure instanceof SignInPaused paused
                ? new SignInProblem("signIn.paused", paused.minutes(), username)
                : new SignInProblem("signIn.refused", 0, username);
    }
}
