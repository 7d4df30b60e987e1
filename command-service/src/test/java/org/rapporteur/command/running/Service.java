package org.rapporteur.command.running;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.command.CommandServiceApplication;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole service on an embedded store, as a test starts it. */
public final class Service implements AutoCloseable {
    private final Path folder;
    private final String database;
    private final ConfigurableApplicationContext context;
    private final Runnable afterwards;

    private Service(Path folder, String database, Runnable afterwards, String... properties) {
        this.folder = folder;
        this.database = database;
        this.afterwards = afterwards;
        List<String> arguments = new ArrayList<>(
                List.of("--server.port=0", "--rapporteur.data=" + folder, "--rapporteur.mongodb.uri=" + database));
        arguments.addAll(List.of(properties));
        this.context = CommandServiceApplication.builder().sources(Tokens.class)
                .run(arguments.toArray(String[]::new));
    }

    public static Service start(Path folder, String... properties) {
        EmbeddedMongo mongo = EmbeddedMongo.start(folder.resolve("mongodb"));
        return new Service(folder, mongo.connectionString(), mongo::close, properties);
    }

    /** On a store that is the test's own to stop and start. */
    static Service on(String database, Path folder) {
        return new Service(folder, database, () -> {});
    }

    /** Another one beside it, on the same database: close it first. */
    public Service another() {
        return new Service(folder, database, () -> {});
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public WebTestClient client() {
        return WebTestClient.bindToServer().baseUrl(address()).responseTimeout(Duration.ofSeconds(30)).build();
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
        afterwards.run();
    }
}
