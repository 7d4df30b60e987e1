package org.rapporteur.benchmarks;

import org.rapporteur.benchmarks.load.ClosedLoad;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Pages in a second for readers who each open the next one at once. */
record Pages(Path folder, Plan plan) implements Measurement {
    private static final List<String> PAGES = List.of("/practices", "/practices?q=jeunes&sort=relevance",
            "/statistics");

    @Override
    public String name() {
        return "pages for %d readers".formatted(Plan.READERS);
    }

    @Override
    public List<Figure> run() throws Exception {
        try (Server product = Product.withDemo(folder);
                Server bare = Server.bare(folder, product.get(PAGES.getFirst()).body().length())) {
            double peers = perSecond(bare, "/");
            return List.of(page(product, PAGES.get(0), peers), page(product, PAGES.get(1), peers),
                    page(product, PAGES.get(2), peers));
        }
    }

    private Figure page(Server product, String path, double peers) throws InterruptedException, ExecutionException {
        return new Figure("`" + path + "`", "pages/s", perSecond(product, path),
                "a bare Spring WebFlux server with a text of the first one's size", peers);
    }

    private double perSecond(Server server, String path) throws InterruptedException, ExecutionException {
        ClosedLoad.perSecond(Plan.READERS, plan.load(), () -> open(server, path));
        return ClosedLoad.perSecond(Plan.READERS, plan.load(), () -> open(server, path));
    }

    private static void open(Server server, String path) {
        HttpResponse<String> page = server.get(path);
        if (page.statusCode() != 200) {
            throw new IllegalStateException(path + " answered with " + page.statusCode());
        }
    }
}
