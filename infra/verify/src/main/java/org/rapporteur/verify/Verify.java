package org.rapporteur.verify;

import java.io.PrintWriter;
import org.rapporteur.verify.command.ExitStatus;
import org.rapporteur.verify.command.VerifyCommand;
import org.rapporteur.verify.source.CannotLook;
import org.rapporteur.verify.source.Damaged;
import picocli.CommandLine;

/** {@code rapporteur-verify}: exit status 0 where the log is sound, 1 where it is damaged, 2 where it could not be looked at. */
public final class Verify {

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
            return ExitStatus.DAMAGED;
        }
        err.println("Could not look: " + (e instanceof CannotLook ? e.getMessage() : e.toString()));
        return ExitStatus.COULD_NOT_LOOK;
    }
}
