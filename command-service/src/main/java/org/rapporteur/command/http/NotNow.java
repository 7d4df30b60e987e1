package org.rapporteur.command.http;

/** What would work a little later: the platform is busy, and nothing was done. */
public final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param kind the key of the sentence that says why */
    public NotNow(String kind) {
        super(kind, null, false, false);
    }

    String kind() {
        return String.valueOf(getMessage());
    }
}
