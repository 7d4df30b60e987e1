package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.accesstokens.NoAudience;
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
    record Service(String path, Supplier<SpringApplicationBuilder> builder) {
        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Service> services() {
        return Stream.of(new Service("/api/drafts", CommandServiceApplication::builder),
                new Service("/api/me", QueryServiceApplication::builder),
                new Service("/api/mail/preferences", NotificationsApplication::builder));
    }

    @BeforeParameterizedClassInvocation
    static void start(Service service, @TempDir Path folder) throws Exception {
        provider = OutsideProvider.start();
        mongo = EmbeddedMongo.start(folder.resolve("mongodb"));
        running = Standalone.run(service.builder().get(),
                Map.of("server.port", "0", "rapporteur.data", folder.toString(),
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
        return status(provider.token(issuer, List.of(audience)));
    }

    private int status(String token) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + running.getEnvironment().getProperty("local.server.port")
                + service.path());
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

    @ParameterizedTest
    @CsvSource({"typ,ID", "nonce,n-0S6", "at_hash,MTIzNDU2"})
    void a_token_that_tells_who_has_signed_in_is_refused_though_it_is_for_the_platform(String claim, String value)
            throws Exception {
        assertThat(status(provider.token(null, provider.claims("rapporteur").claim(claim, value)))).isEqualTo(401);
    }

    @Test
    void the_type_of_access_tokens_is_known_and_others_are_not() throws Exception {
        assertThat(status(provider.token("at+jwt", provider.claims("rapporteur")))).isEqualTo(200);
        assertThat(status(provider.token("JWT", provider.claims("rapporteur")))).isEqualTo(200);
        assertThat(status(provider.token("logout+jwt", provider.claims("rapporteur")))).isEqualTo(401);
    }

    @Test
    void without_an_audience_the_service_does_not_start() {
        assertThatThrownBy(() -> Standalone.run(service.builder().get(),
                Map.of("server.port", "0", "spring.security.oauth2.resourceserver.jwt.audiences", "")))
                .isInstanceOf(NoAudience.class);
    }
}
