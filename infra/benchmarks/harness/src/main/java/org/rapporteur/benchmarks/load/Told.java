package org.rapporteur.benchmarks.load;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Figures as lines {@code name=value} on the standard output, which the benchmark that started this process reads. */
public final class Told {
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);

    private Told() {
    }

    public static void figure(String name, double value) {
        OUT.printf(Locale.ROOT, "%s=%.6f%n", name, value);
    }

    public static void line(String line) {
        OUT.println(line);
    }
}
