package org.rapporteur.standalone;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.demo.Cast;
import org.rapporteur.demo.Cast.ApiClient;
import org.rapporteur.demo.ClientCredentials;
import org.rapporteur.demo.DemoLoader;
import org.rapporteur.demo.DemoMarker;
import org.rapporteur.demo.DemoRefused;
import org.rapporteur.demo.DemoStory;
import org.rapporteur.demo.Person;
import org.rapporteur.demo.ProgressListener;
import org.rapporteur.identity.people.DemoPeople;
import org.rapporteur.identity.people.DemoPerson;
import org.rapporteur.identity.users.IdentityUsers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The demo's part in a start: its people can sign in, and its story is sent through the front door, once. */
final class DemoStart {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private DemoStart() {
    }

    static DemoPeople people() {
        return new DemoPeople(Cast.load().signIns().stream().map(DemoStart::person).toList());
    }

    /** Who can sign in and as whom, for whoever reads the screen. */
    static String whoSignsIn() {
        return Cast.load().signIns().stream().map(DemoStart::told).collect(Collectors.joining(", "));
    }

    private static String told(Person person) {
        return person.username() + " (" + Stream
                .concat(person.roles().stream().map(role -> role.toLowerCase(Locale.ROOT)),
                        Stream.ofNullable(person.delegation()))
                .collect(Collectors.joining(" ")) + ")";
    }

    /** The client with which scripts get a token. */
    static Map<String, String> apiClient() {
        ApiClient client = Cast.load().apiClient();
        Map<String, String> told = new LinkedHashMap<>();
        told.put("rapporteur.identity.clients." + client.id() + ".secret", client.secret());
        told.put("rapporteur.identity.clients." + client.id() + ".scopes", Programs.EVERY_SCOPE);
        return told;
    }

    /** The day of the story on the first start, or of one whose telling was interrupted; empty where there is other data. */
    static Optional<LocalDate> begin(Path data) {
        DemoMarker marker = new DemoMarker(data);
        boolean first = Files.notExists(data.resolve("store")) && !marker.isFinished();
        return first || marker.isInterrupted()
                ? Optional.of(marker.begin(() -> LocalDate.now(ZoneOffset.UTC)))
                : Optional.empty();
    }

    /** Tells the story; where the log holds something else already, or the whole story, nothing happens. */
    static void load(Configuration told, IdentityUsers users, LocalDate day) {
        try {
            loader(told, users).run(DemoStory.load(day));
            LOG.info("The demo is loaded.");
        } catch (DemoRefused e) {
            if (!e.isBecauseTheLogIsNotEmpty()) {
                throw e;
            }
            LOG.warn("The demo is not loaded: the log already holds something.");
        }
        new DemoMarker(told.settings().data()).finish();
    }

    private static DemoLoader loader(Configuration told, IdentityUsers users) {
        ApiClient client = new ApiClient("demo", told.secrets().demoLoader(), "demo api");
        URI tokens = URI.create(told.addresses().identityUrl() + "/oauth2/token");
        return new DemoLoader(told.settings().publicUrl(), new ClientCredentials(tokens, client, Clock.systemUTC()),
                person -> subject(person, users), ProgressListener.logging());
    }

    /** By which subject somebody will act later: an account's own; a script's client id; nobody's for the silent. */
    private static String subject(Person person, IdentityUsers users) {
        if (person.signsIn()) {
            return users.byUsername(person.username()).orElseThrow().subject();
        }
        boolean script = person.username().equals(Cast.load().apiClient().id());
        return script ? person.username() : "demo:" + person.username();
    }

    private static DemoPerson person(Person person) {
        var does = Objects.requireNonNull(person.does(), person.username());
        return new DemoPerson(person.username(), Objects.requireNonNull(person.password()), person.name(),
                person.email(), person.language(), does.en(), does.fr());
    }
}
