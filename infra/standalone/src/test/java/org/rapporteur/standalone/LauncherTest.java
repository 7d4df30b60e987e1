package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stops, kills or misconfigures the one file meets one program, though it is two processes. */
class LauncherTest {
    @TempDir
    Path folder;

    @Test
    void a_setting_that_cannot_be_used_ends_it_with_its_own_status() throws Exception {
        Process file = start(Map.of("RAPPORTEUR_PORT", "eighty"));

        assertThat(file.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(file.exitValue()).isEqualTo(2);
        assertThat(Files.readString(output())).contains("RAPPORTEUR_PORT");
    }

    @Test
    void killing_it_leaves_nothing_behind() throws Exception {
        Process file = start(Map.of("RAPPORTEUR_PORT", "0", "RAPPORTEUR_DATA", folder.resolve("data").toString()));
        ProcessHandle child = await().until(() -> file.children().findFirst(), found -> found.isPresent())
                .orElseThrow();

        file.destroyForcibly();

        assertThat(child.onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    private Process start(Map<String, String> settings) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-jar", oneFile().toString());
        builder.environment().putAll(settings);
        return builder.redirectErrorStream(true).redirectOutput(output().toFile()).start();
    }

    private Path output() {
        return folder.resolve("output");
    }

    /** Stands for the packaged file, which is built after the tests. */
    private Path oneFile() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.MAIN_CLASS, Launcher.class.getName());
        manifest.getMainAttributes().put(Name.CLASS_PATH, classPath());
        Path jar = folder.resolve("one-file.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString()).collect(Collectors.joining(" "));
    }
}
