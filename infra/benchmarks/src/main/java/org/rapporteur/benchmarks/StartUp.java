package org.rapporteur.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** From the command to the first answer, and what it takes of the memory then. */
record StartUp(Path folder) implements Measurement {
    private static final String PEER = "a bare Spring WebFlux server";

    @Override
    public String name() {
        return "start and memory";
    }

    @Override
    public List<Figure> run() throws Exception {
        try (Server bare = Server.bare(folder, 1_000);
                Server product = Server.product(folder.resolve("empty"), false)) {
            return List.of(
                    new Figure("start on an empty folder", "s", product.secondsToReady(), PEER, bare.secondsToReady()),
                    new Figure("memory after the start", "MB", product.residentMegabytes(), PEER,
                            bare.residentMegabytes()));
        }
    }
}
