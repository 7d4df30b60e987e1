package org.rapporteur.benchmarks.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.benchmarks.Folders;
import org.rapporteur.benchmarks.Machine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures the event log against the bare driver and against other event stores, round by round, each in processes and on
 * a store of its own, and prints tables.
 *
 * <p>Arguments: how many seconds each load lasts (default 5), how many rounds (default 5), how large the log grows
 * (default 1,000,000 commits).
 */
public final class LogBenchmarks {
    private static final Logger LOG = LoggerFactory.getLogger(LogBenchmarks.class);
    private static final String HEAP = "512m";

    private final String seconds;
    private final Path axon4 = Path.of(System.getProperty("benchmarks.axon4", "infra/benchmarks/axon4/target"));
    private final Rounds driver = new Rounds();
    private final Map<String, Rounds> stores = new LinkedHashMap<>();

    private LogBenchmarks(String seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        LogBenchmarks all = new LogBenchmarks(argument(arguments, 0, "5"));
        int rounds = Integer.parseInt(argument(arguments, 1, "5"));
        for (int round = 1; round <= rounds; round++) {
            LOG.info("Round {} of {}.", round, rounds);
            all.round();
        }
        String commits = argument(arguments, 2, "1000000");
        LOG.info("Growing a log to {} commits.", commits);
        Rounds scale = new Rounds();
        scale.add(all.atScale(commits));
        LOG.info("Machine: {}\n\n{}\n{}\n{}\n{}", Machine.describe(), Tables.driver(all.driver),
                Tables.stores(all.stores), Tables.ahead(all.stores), Tables.scale(scale, commits));
    }

    private static String argument(String[] arguments, int index, String otherwise) {
        return arguments.length > index ? arguments[index] : otherwise;
    }

    private void round() throws Exception {
        driver.add(onStore(HEAP, AgainstDriver.class, seconds));
        told("this log", onStore(HEAP, OurLog.class, seconds));
        told("Axon 4, MongoDB", axon4());
        told("Axon 5 JPA, H2", h2());
        postgres().ifPresent(figures -> told("Axon 5 JPA, PostgreSQL 15", figures));
    }

    private void told(String store, Map<String, Double> figures) {
        LOG.info("{}: {}", store, figures);
        stores.computeIfAbsent(store, name -> new Rounds()).add(figures);
    }

    private Map<String, Double> atScale(String commits) throws Exception {
        return onStore("256m", AtScale.class, "10000", "100000", commits);
    }

    private static Map<String, Double> onStore(String heap, Class<?> program, String... arguments) throws Exception {
        return inFolder(folder -> {
            try (Store store = Store.start(folder)) {
                return Programs.figures(Programs.start(folder, heap, program, with(store.uri(), arguments)));
            }
        });
    }

    private Map<String, Double> axon4() throws Exception {
        String classPath = axon4.resolve("classes") + ":" + Files.readString(axon4.resolve("classpath.txt")).strip();
        return inFolder(folder -> {
            try (Store store = Store.start(folder)) {
                return Programs.figures(Programs.start(folder, HEAP, classPath,
                        "org.rapporteur.benchmarks.axon4.Axon4Mongo", store.uri(), seconds));
            }
        });
    }

    /** why: without a delay of writes, H2 acknowledges only what it has given to the disk. */
    private Map<String, Double> h2() throws Exception {
        return inFolder(folder -> Programs.figures(Programs.start(folder, HEAP, JpaEngine.class,
                "jdbc:h2:file:" + folder.resolve("h2") + ";WRITE_DELAY=0", seconds)));
    }

    private Optional<Map<String, Double>> postgres() throws Exception {
        return inFolder(folder -> {
            Optional<Postgres> started = Postgres.start(folder.resolve("postgres"));
            if (started.isEmpty()) {
                LOG.info("PostgreSQL 15 is not installed: it is left out.");
                return Optional.empty();
            }
            try (Postgres server = started.get()) {
                return Optional.of(
                        Programs.figures(Programs.start(folder, HEAP, JpaEngine.class, server.address(), seconds)));
            }
        });
    }

    private static String[] with(String first, String... others) {
        return Stream.concat(Stream.of(first), List.of(others).stream())
                .toArray(String[]::new);
    }

    /** What is measured in a folder of its own, which is gone afterwards. */
    private interface InFolder<T> {
        T measure(Path folder) throws Exception;
    }

    private static <T> T inFolder(InFolder<T> measurement) throws Exception {
        Path folder = Files.createTempDirectory("rapporteur-log-benchmark");
        openToOthers(folder);
        try {
            return measurement.measure(folder);
        } finally {
            Folders.delete(folder);
        }
    }

    /** why: PostgreSQL may run as another user, who has to reach its own folder within. */
    private static void openToOthers(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
