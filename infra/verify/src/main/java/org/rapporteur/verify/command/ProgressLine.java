package org.rapporteur.verify.command;

import java.io.PrintWriter;
import org.rapporteur.verify.check.Progress;

/** Tells each further hundredth. */
final class ProgressLine implements Progress {

    private static final int PARTS = 100;

    private final PrintWriter err;
    private long told;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void reached(long commits, long total) {
        long part = total == 0 ? PARTS : commits * PARTS / total;
        if (part > told) {
            told = part;
            err.printf("%3d %%  %,d of %,d commits%n", part, commits, total);
            err.flush();
        }
    }
}
