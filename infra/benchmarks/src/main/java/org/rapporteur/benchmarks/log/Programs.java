package org.rapporteur.benchmarks.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Programs in processes of their own, and the figures that they tell. */
final class Programs {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private Programs() {
    }

    /** A program of this class path. */
    static Process start(Path folder, String heap, Class<?> program, String... arguments) throws IOException {
        return start(folder, heap, System.getProperty("java.class.path"), program.getName(), arguments);
    }

    static Process start(Path folder, String heap, String classPath, String program, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-Xmx" + heap, "-XX:+UseSerialGC",
                "-Dlogging.level.root=warn", "-cp", classPath, program));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors.log").toFile())).start();
    }

    /** What it told until its end; what else it wrote is left out. */
    static Map<String, Double> figures(Process program) throws IOException, InterruptedException {
        Map<String, Double> figures = new LinkedHashMap<>();
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().map(line -> line.split("=", 2)).filter(Programs::isFigure)
                    .forEach(pair -> figures.put(pair[0], Double.valueOf(pair[1])));
        }
        if (program.waitFor() != 0) {
            throw new IllegalStateException("A measured program ended with " + program.exitValue());
        }
        return figures;
    }

    private static boolean isFigure(String[] pair) {
        return pair.length == 2 && pair[0].matches("[A-Za-z0-9.@]+") && pair[1].matches("-?[0-9.]+");
    }
}
