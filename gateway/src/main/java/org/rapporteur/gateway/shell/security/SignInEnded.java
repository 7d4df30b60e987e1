package org.rapporteur.gateway.shell.security;

/** The session is there, but what it stood for has ended: whoever meets this has to sign in again. */
public final class SignInEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SignInEnded(Throwable cause) {
        super("The sign-in has ended.", cause);
    }

    public SignInEnded(String why) {
        super(why);
    }
}
