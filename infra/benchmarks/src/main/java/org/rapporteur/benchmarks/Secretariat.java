package org.rapporteur.benchmarks;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.CommandAnswer;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeCommand.ProvideTranslation;
import org.rapporteur.shared.practices.PracticeId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's program that sits in a group as its secretariat: it translates practices, one after the other. */
final class Secretariat {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** About as long as an answer of three to five sentences. */
    private static final String TEXT = "The programme brings young people and their families to the same table. "
            .repeat(6);

    private final Server product;
    private final String token;
    private final List<JsonNode> practices;

    private Secretariat(Server product, String token, List<JsonNode> practices) {
        this.product = product;
        this.token = token;
        this.practices = practices;
    }

    static Secretariat of(Server product) {
        return new Secretariat(product, Program.DEMO.token(product), published(product));
    }

    /** Another translation of one of the practices; the answer when it is acknowledged. */
    CommandAnswer translate(int number) {
        JsonNode practice = practices.get(number % practices.size());
        Language language = practice.path("language").asString().equals("EN") ? Language.FR : Language.EN;
        return command(new ProvideTranslation(new PracticeId(practice.path("practice").asString()), language,
                practice.path("revision").asInt(), "Translation " + number, Map.of("purpose", TEXT + number)));
    }

    /** Waits until the public's read models show what was acknowledged. */
    void seen(CommandAnswer answer) {
        Answers.expect(product.get("/api/practices?size=1&minPosition=" + answer.position()));
    }

    private CommandAnswer command(Command command) {
        HttpRequest request = HttpRequest
                .newBuilder(product.url("/api/commands/" + Catalogue.of(command.getClass()).shortName()))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(command))).build();
        return JSON.readValue(Answers.expect(product.send(request)), CommandAnswer.class);
    }

    private static List<JsonNode> published(Server product) {
        JsonNode list = JSON.readTree(Answers.expect(product.get("/api/practices?size=100"))).path("items");
        return StreamSupport.stream(list.spliterator(), false).map(one -> one.path("practice").asString())
                .map(id -> JSON.readTree(Answers.expect(product.get("/api/practices/" + id)))).toList();
    }
}
