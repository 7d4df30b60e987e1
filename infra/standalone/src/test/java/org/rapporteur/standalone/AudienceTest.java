package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.command.CommandServiceApplication;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.notifications.NotificationsApplication;
import org.rapporteur.query.QueryServiceApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A provider issues tokens for many programs: those that are not for the platform open nothing at any service. */
@ParameterizedClass(name = "{0}")
@MethodSource("services")
class AudienceTest {
    private static OutsideProvider provider;
    private static EmbeddedMongo mongo;
    private static ConfigurableApplicationContext running;

    @Parameter
    private Service service;

    /** @param path what it answers to everybody who is signed in */
    record Service(String path, SpringApplicationBuilder builder) {
        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Service> services() {
        return Stream.of(new Service("/api/drafts", CommandServiceApplication.builder()),
                new Service("/api/me", QueryServiceApplication.builder()),
                new Service("/api/mail/preferences", NotificationsApplication.builder()));
    }

    @BeforeParameterizedClassInvocation
    static void start(Service service, @TempDir Path folder) throws Exception {
        provider = OutsideProvider.start();
        mongo = EmbeddedMongo.start(folder.resolve("mongodb"));
        running = Standalone.run(service.builder(), Map.of("server.port", "0", "rapporteur.data", folder.toString(),
                "rapporteur.mongodb.uri", mongo.connectionString(),
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", OutsideProvider.ISSUER,
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri", provider.keysUrl()));
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        running.close();
        mongo.close();
        provider.close();
    }

    private int asked(String issuer, String... audience) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + running.getEnvironment().getProperty("local.server.port")
                + service.path());
        String token = provider.token(issuer, List.of(audience));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token)
                        .build(), BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void a_token_for_the_platform_is_taken_also_where_it_is_for_others_too() throws Exception {
        assertThat(asked(OutsideProvider.ISSUER, "rapporteur")).isEqualTo(200);
        assertThat(asked(OutsideProvider.ISSUER, "account", "rapporteur")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "rapporteur-script", "Rapporteur", "rapporteur.example.org"})
    void a_token_for_somebody_else_is_refused(String audience) throws Exception {
        assertThat(asked(OutsideProvider.ISSUER, audience)).isEqualTo(401);
    }

    @Test
    void a_token_for_nobody_and_one_of_another_provider_are_refused() throws Exception {
        assertThat(asked(OutsideProvider.ISSUER)).isEqualTo(401);
        assertThat(asked("https://another.example.org", "rapporteur")).isEqualTo(401);
    }
}
