package org.rapporteur.verify;

import java.io.PrintWriter;
import org.rapporteur.verify.command.VerifyCommand;
import org.rapporteur.verify.source.CannotLook;
import org.rapporteur.verify.source.Damaged;
import picocli.CommandLine;

/** {@code rapporteur-verify}: exit status 0 where the log is sound, 1 where it is damaged, 2 where it could not be looked at. */
public final class Verify {

    public static final int SOUND = 0;
    public static final int DAMAGED = 1;
    public static final int COULD_NOT_LOOK = 2;

    private Verify() {
    }

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** For tests: the same, with writers of their own. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new VerifyCommand());
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command.getErr()));
        return line;
    }

    private static int failed(Exception e, PrintWriter err) {
        if (e instanceof Damaged) {
            err.println("DAMAGED: " + e.getMessage());
            return DAMAGED;
        }
        err.println("Could not look: " + (e instanceof CannotLook ? e.getMessage() : e.toString()));
        return COULD_NOT_LOOK;
    }
}
