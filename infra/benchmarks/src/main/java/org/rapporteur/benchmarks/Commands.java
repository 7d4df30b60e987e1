package org.rapporteur.benchmarks;

import org.rapporteur.benchmarks.load.Spread;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.shared.CommandAnswer;

/** From a command over HTTP to its acknowledgement, and from there to the moment at which readers see it, at a steady rate. */
record Commands(Path folder, Plan plan) implements Measurement {
    private static final String PEER = "a journaled `insertOne` by the driver";

    @Override
    public String name() {
        return "commands at %d a second".formatted(Plan.COMMANDS_PER_SECOND);
    }

    @Override
    public List<Figure> run() throws Exception {
        Spread raw = rawInserts();
        Spread acknowledged = new Spread();
        Spread visible = new Spread();
        double resident;
        try (Server product = Product.withDemo(folder)) {
            Secretariat secretariat = Secretariat.of(product);
            SteadyLoad.run(Plan.COMMANDS_PER_SECOND, plan.load(), (number, due) -> secretariat.translate(number));
            SteadyLoad.run(Plan.COMMANDS_PER_SECOND, plan.load(), (number, due) -> {
                CommandAnswer answer = secretariat.translate(number);
                long told = System.nanoTime();
                acknowledged.add(told - due);
                secretariat.seen(answer);
                visible.add(System.nanoTime() - told);
            });
            resident = product.residentMegabytes();
        }
        return List.of(figure("command, p50", acknowledged, raw, 0.5), figure("command, p99", acknowledged, raw, 0.99),
                figure("acknowledged to visible, p50", visible, raw, 0.5),
                figure("acknowledged to visible, p99", visible, raw, 0.99),
                new Figure("memory under this load, with the demo", "MB", resident, "its heap's limit", 384));
    }

    private Spread rawInserts() throws InterruptedException {
        Spread raw = new Spread();
        try (RawStore store = new RawStore(folder.resolve("raw"))) {
            SteadyLoad.run(Plan.COMMANDS_PER_SECOND, plan.load(), (number, due) -> store.insert());
            SteadyLoad.run(Plan.COMMANDS_PER_SECOND, plan.load(), (number, due) -> {
                store.insert();
                raw.add(System.nanoTime() - due);
            });
        }
        return raw;
    }

    private static Figure figure(String what, Spread product, Spread raw, double share) {
        return new Figure(what, "ms", product.quantile(share), PEER, raw.quantile(share));
    }
}
