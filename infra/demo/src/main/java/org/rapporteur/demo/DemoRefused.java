package org.rapporteur.demo;

/** A step of the demo was refused: the message holds the step's key and the refusal as it was answered. */
public final class DemoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean notEmpty;

    DemoRefused(String step, int status, String problem) {
        super("The demo was refused " + step + " with status " + status + ": " + problem);
        this.status = status;
        this.notEmpty = problem.contains("\"demo-loading\"");
    }

    /** Whether it was refused because the log holds something else, or the whole story, already. */
    public boolean isBecauseTheLogIsNotEmpty() {
        return notEmpty;
    }

    public int status() {
        return status;
    }
}
