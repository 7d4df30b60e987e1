package org.rapporteur.accesstokens;

/** Nobody said for whom access tokens have to be, so that those for any program of the provider would open the platform. */
public final class NoAudience extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoAudience() {
        super("OIDC_AUDIENCE is empty: say for whom access tokens have to be, which is what the provider of sign-in writes "
                + "into their aud, such as the client id of the gateway. Leave it out, and it is OIDC_CLIENT_ID, or "
                + "rapporteur. (As a property: " + AccessTokens.SETTINGS + "audiences.)");
    }
}
