package org.rapporteur.benchmarks;

import java.lang.management.ManagementFactory;

/** On what it was measured. */
public final class Machine {
    private Machine() {
    }

    public static String describe() {
        return "%d cores, %s %s, Java %s, load average %.1f at the end".formatted(
                Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"),
                System.getProperty("os.arch"), System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
