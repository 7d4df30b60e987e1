package org.rapporteur.eventlog.faults.mutation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Switches each protective measure off, once, in a copy of its source, and runs the test that must turn red. Ends with
 * 1 when a mutant survives. Arguments: the folder {@code infra}, then words of which a mutant's name must hold one.
 */
public final class Mutations {

    private static final Logger LOG = LoggerFactory.getLogger(Mutations.class);
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path infra;
    private final Path work;

    private Mutations(Path infra) throws IOException {
        this.infra = infra;
        this.work = Files.createTempDirectory("mutants");
    }

    public static void main(String[] arguments) throws IOException {
        Mutations mutations = new Mutations(Path.of(arguments[0]));
        List<String> words = List.of(arguments).subList(1, arguments.length);
        List<Mutant> chosen = Mutants.ALL.stream()
                .filter(mutant -> words.isEmpty() || words.stream().anyMatch(mutant.name()::contains)).toList();
        requireGreen(mutations, chosen);
        List<Mutant> survivors = chosen.stream().filter(mutant -> !mutations.isCaught(mutant)).toList();
        LOG.info("{} of {} mutants caught.", chosen.size() - survivors.size(), chosen.size());
        System.exit(survivors.isEmpty() ? 0 : 1);
    }

    /** why: a test that is red anyway catches everything and means nothing. */
    private static void requireGreen(Mutations mutations, List<Mutant> chosen) {
        List<String> tests = chosen.stream().map(Mutant::testName).distinct().toList();
        if (mutations.run(tests, CLASS_PATH, mutations.work.resolve("unchanged.log")) != 0) {
            throw new IllegalStateException("A test is red without any mutant: see " + mutations.work);
        }
    }

    private boolean isCaught(Mutant mutant) {
        Path classes = work.resolve(String.valueOf(Mutants.ALL.indexOf(mutant)));
        compile(mutant, classes);
        int status = run(List.of(mutant.testName()), classes + File.pathSeparator + CLASS_PATH,
                classes.resolve("test.log"));
        LOG.info("{}: {} by {}", status == TestRun.RED ? "caught" : "SURVIVED (status " + status + ")", mutant.name(),
                mutant.test());
        return status == TestRun.RED;
    }

    private void compile(Mutant mutant, Path classes) {
        try {
            Path source = classes.resolve("source").resolve(mutant.file(infra).getFileName());
            Files.createDirectories(source.getParent());
            Files.writeString(source, mutant.mutated(infra));
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            if (compiler.run(null, null, null, "-nowarn", "-proc:none", "-parameters", "-cp", CLASS_PATH, "-d",
                    classes.toString(), source.toString()) != 0) {
                throw new IllegalStateException(mutant.name() + " does not compile: adapt the mutant.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(List<String> tests, String classPath, Path log) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Xshare:auto",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener", "-cp", classPath,
                TestRun.class.getName()));
        command.addAll(tests);
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile())
                    .start();
            return process.waitFor(5, TimeUnit.MINUTES) ? process.exitValue() : stuck(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** why red: a log that never answers again is a broken promise too. */
    private static int stuck(Process process) {
        process.destroyForcibly();
        return TestRun.RED;
    }
}
