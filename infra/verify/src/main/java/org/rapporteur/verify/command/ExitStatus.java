package org.rapporteur.verify.command;

/** With what the program ends. */
public final class ExitStatus {
    public static final int SOUND = 0;
    public static final int DAMAGED = 1;
    public static final int COULD_NOT_LOOK = 2;

    private ExitStatus() {
    }
}
