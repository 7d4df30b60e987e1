package org.rapporteur.gateway.shell.security;

/** The provider and the gateway could not agree on who this is. */
public final class SignInFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SignInFailed(Throwable cause) {
        super("Sign-in failed.", cause);
    }
}
