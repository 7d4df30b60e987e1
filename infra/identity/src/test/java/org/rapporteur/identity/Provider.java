package org.rapporteur.identity;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.rapporteur.identity.people.DemoPeople;
import org.rapporteur.identity.people.DemoPerson;
import org.rapporteur.identity.people.FirstAdministrator;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running provider: its public address is not the one at which it listens, as behind a gateway. */
final class Provider implements AutoCloseable {
    static final String HOME = "http://127.0.0.1:8080/";
    static final String ISSUER = HOME + "identity";
    static final String GATEWAY_SECRET = "secret-of-the-gateway";
    static final String API_SECRET = "secret-of-the-scripts";
    static final DemoPerson AMINA = new DemoPerson("amina", "amina-demo", "Amina Leroux", "amina@example.org", "fr",
            "Keeps the secretariat", "Tient le secrétariat");

    private final ServletWebServerApplicationContext context;

    private Provider(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    static Provider demo(Store store, Path data) {
        return demo(store, data, Clock.systemUTC());
    }

    static Provider demo(Store store, Path data, Clock clock) {
        return start(properties(store, data), new DemoPeople(List.of(AMINA)), (name, password) -> {}, clock);
    }

    static Provider start(Map<String, Object> properties, DemoPeople people, FirstAdministrator administrator,
            Clock clock) {
        return new Provider((ServletWebServerApplicationContext) IdentityApplication
                .builder(properties, people, administrator)
                .initializers(given -> ((GenericApplicationContext) given).registerBean(Clock.class, () -> clock))
                .run());
    }

    static Map<String, Object> properties(Store store, Path data) {
        Map<String, Object> all = new HashMap<>(
                Map.of("server.port", 0, "rapporteur.data", data.toString(), "rapporteur.mongodb.uri",
                        store.uri(), "rapporteur.identity.issuer", ISSUER, "rapporteur.identity.home", HOME,
                        "rapporteur.identity.clients.gateway.secret", GATEWAY_SECRET,
                        "rapporteur.identity.clients.gateway.back-channel-logout-uri", "http://127.0.0.1:1/nobody",
                        "rapporteur.identity.clients.api.secret", API_SECRET));
        all.put("management.server.port", 0);
        return all;
    }

    int port() {
        return context.getWebServer().getPort();
    }

    int managementPort() {
        return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    /** Waits for what is done after the answer. */
    void catchUp() throws Exception {
        bean(ExecutorService.class).submit(() -> {}).get();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Browser browser() {
        return new Browser(port());
    }

    SignInJourney journey() {
        return new SignInJourney(this, browser());
    }

    @Override
    public void close() {
        context.close();
    }
}
