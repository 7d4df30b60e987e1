package org.rapporteur.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.verify.command.ExitStatus;

/** The one jar as it is handed out, started as people start it: with the Java of this build, and with 17 where it is found. */
class JarIT {

    private static final Path JAR = Path.of("target", "rapporteur-verify.jar").toAbsolutePath();
    private static final List<byte[]> LOG = Sample.usual(300);

    @TempDir
    private Path folder;

    private record Answer(int status, String said) {}

    static List<Path> javas() {
        List<Path> javas = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        Stream.of("JAVA_17_HOME", "JAVA_HOME_17_X64").map(System::getenv).filter(home -> home != null).map(Path::of)
                .forEach(javas::add);
        javas.addAll(installed(Path.of("/usr/lib/jvm")));
        return javas.stream().map(home -> home.resolve("bin").resolve("java")).filter(Files::isExecutable).toList();
    }

    private static List<Path> installed(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.filter(home -> home.getFileName().toString().startsWith("java-17-")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer run(Path java, String... arguments) throws Exception {
        Path said = folder.resolve("said");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "CLASSPATH", "RAPPORTEUR_TOKEN"));
        return new Answer(builder.start().waitFor(), Files.readString(said, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("javas")
    void it_says_what_it_is_and_checks_an_export(Path java) throws Exception {
        Path log = folder.resolve("log");
        Exported.of(log, LOG);

        assertThat(run(java, "--version")).isEqualTo(new Answer(ExitStatus.SOUND, "rapporteur-verify 1\n"));
        assertThat(run(java, log.toString(), "--quiet", "--key", Exported.KEY.verifier().toString()).said())
                .startsWith("SOUND").contains("300 stated, each evaluated again: all held");
        Exported.of(log, LOG).entries(LOG.subList(0, 299), 300);
        assertThat(run(java, log.toString()).status()).isEqualTo(ExitStatus.DAMAGED);
    }

    /** why beside the export: the store's file is read with libraries that the jar has to bring. */
    @ParameterizedTest
    @MethodSource("javas")
    void it_reads_the_store_of_a_data_folder(Path java) throws Exception {
        Path data = folder.resolve("data");
        StoredSample.write(data, 12);

        Answer answer = run(java, data.toString(), "--quiet");

        assertThat(answer.said()).startsWith("SOUND").contains("12 commits, 12 events");
        assertThat(answer.status()).isEqualTo(ExitStatus.SOUND);
    }

    @Test
    void this_build_s_java_is_among_those_that_start_it() {
        assertThat(javas()).isNotEmpty();
    }
}
