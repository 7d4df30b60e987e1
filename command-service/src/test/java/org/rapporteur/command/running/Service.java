package org.rapporteur.command.running;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.command.CommandServiceApplication;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole service on an embedded store, as a test starts it. */
public final class Service implements AutoCloseable {
    private final EmbeddedMongo mongo;
    private final ConfigurableApplicationContext context;

    private Service(EmbeddedMongo mongo, ConfigurableApplicationContext context) {
        this.mongo = mongo;
        this.context = context;
    }

    public static Service start(Path folder, String... properties) {
        EmbeddedMongo mongo = EmbeddedMongo.start(folder.resolve("mongodb"));
        SpringApplicationBuilder builder = CommandServiceApplication.builder().sources(Tokens.class);
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--rapporteur.data=" + folder,
                "--rapporteur.mongodb.uri=" + mongo.connectionString()));
        arguments.addAll(List.of(properties));
        return new Service(mongo, builder.run(arguments.toArray(String[]::new)));
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
        mongo.close();
    }
}
