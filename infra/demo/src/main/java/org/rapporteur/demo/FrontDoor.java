package org.rapporteur.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;

import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.CommandAnswer;

import tools.jackson.databind.json.JsonMapper;

/** The gateway as any client sees it, with the two headers that are honoured only while the demo is loading. */
final class FrontDoor {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();
    private final URI gateway;
    private final TokenSource tokens;
    private final Function<Person, String> subjects;

    FrontDoor(URI gateway, TokenSource tokens, Function<Person, String> subjects) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.subjects = subjects;
    }

    CommandAnswer send(Step step, Command command) {
        HttpResponse<String> response = Exchange.send(http, request(step, command));
        if (response.statusCode() / 100 != 2) {
            throw new DemoRefused("step " + step.key(), response.statusCode(), response.body());
        }
        return JSON.readValue(response.body(), CommandAnswer.class);
    }

    /** By which identifier the log knows somebody. */
    String person(Person somebody) {
        HttpResponse<String> response = Exchange.send(http, HttpRequest
                .newBuilder(gateway.resolve("/api/demo/people/"
                        + URLEncoder.encode(subjects.apply(somebody), StandardCharsets.UTF_8)))
                .header("Authorization", "Bearer " + tokens.token()).build());
        if (response.statusCode() / 100 != 2) {
            throw new DemoRefused("who " + somebody.username() + " is", response.statusCode(), response.body());
        }
        return JSON.readTree(response.body()).path("person").asString();
    }

    /** From here on the platform's own clock counts, and everybody acts in their own name. */
    void finish() {
        HttpResponse<String> response = Exchange.send(http,
                HttpRequest.newBuilder(gateway.resolve("/api/demo/finished"))
                        .header("Authorization", "Bearer " + tokens.token()).POST(BodyPublishers.noBody()).build());
        if (response.statusCode() / 100 != 2) {
            throw new DemoRefused("the end of the story", response.statusCode(), response.body());
        }
    }

    private HttpRequest request(Step step, Command command) {
        return HttpRequest.newBuilder(gateway.resolve("/api/commands/" + Catalogue.of(command.getClass()).shortName()))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + tokens.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "demo:" + step.key())
                .header("Rapporteur-Demo-Person", subjects.apply(step.actor()))
                .header("Rapporteur-Demo-Time", step.at().toString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(command))).build();
    }
}
