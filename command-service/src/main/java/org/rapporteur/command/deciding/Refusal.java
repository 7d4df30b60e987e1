package org.rapporteur.command.deciding;

/** In which way a rule refuses. */
public enum Refusal {
    /** The person may not do this. */
    NOT_ALLOWED(403),
    /** What the command names does not exist. */
    UNKNOWN(404),
    /** Somebody else was first, or it was done before. */
    CONFLICT(409),
    /** The state of things does not permit it. */
    RULE(422);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The HTTP status by which it is told. */
    public int status() {
        return status;
    }
}
