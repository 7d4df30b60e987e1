package org.rapporteur.benchmarks;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The product with its demo, on a folder that later measurements find again. */
final class Product {
    private static final String DATA = "demo";

    private Product() {
    }

    static Path data(Path folder) {
        return folder.resolve(DATA);
    }

    static Server withDemo(Path folder) throws IOException {
        Server product = Server.product(data(folder), true);
        await("the demo to be loaded").atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(500))
                .until(() -> data(folder).resolve("demo-finished").toFile().exists());
        return product;
    }
}
