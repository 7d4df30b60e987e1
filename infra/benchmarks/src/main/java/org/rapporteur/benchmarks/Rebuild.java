package org.rapporteur.benchmarks;

import org.rapporteur.benchmarks.load.ClosedLoad;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How fast a read model is made anew from the whole log while the old one answers, against a cursor over the same commits. */
record Rebuild(Path folder, Plan plan) implements Measurement {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VIEWS = "/api/operations/views";
    private static final String VIEW = "practices";
    private static final int WRITERS = 16;

    @Override
    public String name() {
        return "rebuild of a read model from %d events".formatted(plan.events());
    }

    @Override
    public List<Figure> run() throws Exception {
        double rebuilt;
        try (Server product = Product.withDemo(folder)) {
            Secretariat secretariat = Secretariat.of(product);
            ClosedLoad.each(WRITERS, plan.events(), secretariat::translate);
            rebuilt = rebuild(product, Program.OPERATIONS.token(product));
        }
        return List.of(new Figure("rebuild of `" + VIEW + "`", "events/s", rebuilt,
                "a raw cursor over the log's collection", cursor()));
    }

    private static double rebuild(Server product, String token) {
        JsonNode before = views(product, token);
        long head = before.path("head").asLong();
        long edition = view(before).path("edition").asLong();
        long start = System.nanoTime();
        Answers.expect(product.send(as(token, product, VIEWS + "/" + VIEW + "/rebuild").POST(BodyPublishers.noBody())
                .build()));
        await("the rebuild").atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(20)).until(
                () -> isThere(view(views(product, token)), head, edition));
        return head / ((System.nanoTime() - start) / 1e9);
    }

    private static boolean isThere(JsonNode view, long head, long edition) {
        return view.path("edition").asLong() > edition || view.path("rebuild").path("position").asLong() >= head;
    }

    private static JsonNode views(Server product, String token) {
        return JSON.readTree(Answers.expect(product.send(as(token, product, VIEWS).build())));
    }

    private static JsonNode view(JsonNode views) {
        return views.path("items").valueStream().filter(one -> one.path("name").asString().equals(VIEW)).findFirst()
                .orElseThrow();
    }

    private static HttpRequest.Builder as(String token, Server product, String path) {
        return HttpRequest.newBuilder(product.url(path)).header("Authorization", "Bearer " + token);
    }

    /** The second of two readings: the first warms up. */
    private double cursor() {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(Product.data(folder).resolve("store"));
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            read(client);
            long start = System.nanoTime();
            long events = read(client);
            return events / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static long read(MongoClient client) {
        long events = 0;
        for (Document commit : client.getDatabase("rapporteur_log").getCollection("log").find()
                .sort(new Document("_id", 1))) {
            events += commit.get("n", Number.class).longValue();
        }
        return events;
    }
}
