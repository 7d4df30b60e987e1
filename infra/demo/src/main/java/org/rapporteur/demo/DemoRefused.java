package org.rapporteur.demo;

/** A step of the demo was refused: the message holds the step's key and the refusal as it was answered. */
public final class DemoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    DemoRefused(String step, int status, String problem) {
        super("The demo was refused " + step + " with status " + status + ": " + problem);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
