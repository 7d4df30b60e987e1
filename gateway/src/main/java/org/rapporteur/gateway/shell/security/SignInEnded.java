package org.rapporteur.gateway.shell.security;

/** The session is there, but what it stood for has ended: whoever meets this has to sign in again. */
public final class SignInEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean ofService;

    /** The provider no longer renews the token. */
    public SignInEnded(Throwable cause) {
        super("The sign-in has ended.", cause);
        this.ofService = false;
    }

    /** A service does not accept the token. */
    public SignInEnded(String why) {
        super(why);
        this.ofService = true;
    }

    /** Whether a service said so, of a token that the provider had issued. */
    public boolean isOfService() {
        return ofService;
    }
}
