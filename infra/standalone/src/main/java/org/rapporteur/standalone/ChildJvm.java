package org.rapporteur.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM with bounded memory that runs the same file, speaks with its parent's voice, and never outlives it: it holds the parent's
 * end of a pipe, which closes however the parent ends.
 */
final class ChildJvm {
    /** What {@code spring-boot:run} uses too. */
    private static final List<String> MEMORY = List.of("-Xms96m", "-Xmx384m", "-Xss512k", "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1");
    private static final List<String> CHOICES = List.of("-Xmx", "-XX:MaxHeapSize", "-XX:MaxRAM", "-XX:+Use");
    private static final String CHILD = "rapporteur.child";
    private static final int KILLED = 137;

    private ChildJvm() {
    }

    /** Whether nobody chose a heap or a collector; only the one file is started again, since only it is always whole. */
    static boolean isWanted(List<String> options, String classPath) {
        return classPath.endsWith(".jar")
                && options.stream().noneMatch(option -> CHOICES.stream().anyMatch(option::startsWith));
    }

    /** Whether another process started this one and waits for it. */
    static boolean isChild() {
        return Boolean.getBoolean(CHILD);
    }

    static List<String> command(List<String> options, String jar, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MEMORY);
        command.add("-D" + CHILD + "=true");
        command.addAll(options);
        command.addAll(List.of("-jar", jar));
        command.addAll(List.of(args));
        return command;
    }

    static Process start(List<String> command) throws IOException {
        Process child = new ProcessBuilder(command).inheritIO().redirectInput(ProcessBuilder.Redirect.PIPE).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child), "stop-child"));
        return child;
    }

    /** In the child: ends at once when the parent is gone, as what is stored allows at any moment. */
    static void endWithParent() {
        if (isChild()) {
            Thread watch = new Thread(() -> haltAtEnd(System.in), "parent");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void haltAtEnd(InputStream parent) {
        try {
            parent.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // why nothing more: a pipe that cannot be read has ended too
        }
        Runtime.getRuntime().halt(KILLED);
    }

    private static void stop(Process child) {
        child.destroy();
        try {
            child.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
