package org.rapporteur.standalone;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Where the one file starts: in a JVM of its own with a small office's memory, unless whoever starts it has said how much it may
 * take. A JVM that is told nothing takes what a large machine offers, and a jar cannot carry options; see ADR 0012.
 */
public final class Launcher {
    private Launcher() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        String classPath = System.getProperty("java.class.path");
        if (ChildJvm.isWanted(options, classPath)) {
            System.exit(ChildJvm.start(ChildJvm.command(options, classPath, args)).waitFor());
        }
        ChildJvm.endWithParent();
        Rapporteur.main(args);
    }
}
