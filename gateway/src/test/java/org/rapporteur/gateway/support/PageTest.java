package org.rapporteur.gateway.support;

import org.junit.jupiter.api.BeforeEach;
import org.rapporteur.gateway.GatewayApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole gateway on a free port, with stubs of the remote services and of the sign-in provider behind it. */
@SpringBootTest(classes = GatewayApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.config.name=gateway", "server.port=0"})
public abstract class PageTest {
    protected static final StubServices SERVICES = new StubServices();
    protected static final StubIdentity IDENTITY = new StubIdentity();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("rapporteur.command-service.url", SERVICES::url);
        registry.add("rapporteur.query-service.url", SERVICES::url);
        registry.add("rapporteur.notifications.url", SERVICES::url);
        registry.add("rapporteur.identity.internal-url", IDENTITY::url);
        registry.add("rapporteur.identity.management-url", SERVICES::url);
        registry.add("rapporteur.identity.public-url", IDENTITY::url);
        registry.add("rapporteur.identity.client-secret", () -> "secret-of-the-gateway");
    }

    @BeforeEach
    void forgetWhatWasSaid() {
        SERVICES.reset();
    }

    protected Browser browser() {
        return new Browser(address());
    }

    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    protected WebTestClient http() {
        return WebTestClient.bindToServer().baseUrl(address()).build();
    }

    /** A browser in which somebody has signed in. */
    protected Browser signedIn(String somebody) {
        IDENTITY.signsIn(somebody);
        Browser browser = browser();
        browser.open("/oauth2/authorization/rapporteur");
        return browser;
    }
}
