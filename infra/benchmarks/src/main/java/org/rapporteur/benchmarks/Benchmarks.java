package org.rapporteur.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures the whole product against peers in the same run, and prints a table of ratios. The product and the bare server
 * are processes of their own with the same options; the raw driver writes to a store of its own, of the same kind.
 *
 * <p>Arguments: how many seconds each load lasts (default 10), how many events the log holds when read models are rebuilt
 * (default 5,000).
 */
public final class Benchmarks {
    private static final Logger LOG = LoggerFactory.getLogger(Benchmarks.class);

    private Benchmarks() {
    }

    public static void main(String[] args) throws Exception {
        Plan plan = Plan.of(args);
        Path folder = Files.createTempDirectory("rapporteur-benchmarks");
        Table table = new Table();
        for (Measurement measurement : measurements(plan, folder)) {
            LOG.info("Measuring {}.", measurement.name());
            measurement.run().forEach(table::add);
        }
        LOG.info("Machine: {}\n\n{}", Machine.describe(), table.markdown());
        Folders.delete(folder);
    }

    /** In this order: the later ones need what the earlier ones wrote. */
    private static List<Measurement> measurements(Plan plan, Path folder) {
        return List.of(new StartUp(folder), new Commands(folder, plan), new Pages(folder, plan),
                new Rebuild(folder, plan));
    }
}
