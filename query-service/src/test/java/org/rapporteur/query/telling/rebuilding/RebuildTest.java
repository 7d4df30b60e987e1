package org.rapporteur.query.telling.rebuilding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Service;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.processing.LiveView;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.operations.OperationQuery.ViewState;
import org.rapporteur.shared.operations.OperationQuery.Views;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeQuery.Practices;

/** What a rebuild does to what is stored, to readers, and to what goes wrong in the middle of it. */
class RebuildTest {
    private static final String PRACTICES = new PracticesView().collection();
    private static final String CALLS = new CallsView().collection();
    private static final Duration SOON = Duration.ofSeconds(30);
    private Service service;

    @BeforeEach
    void start() {
        service = Service.start();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Practices published(long position) {
        return service.web().get().uri("/api/practices?minPosition=" + position).exchange().expectStatus().isOk()
                .expectBody(Practices.class).returnResult().getResponseBody();
    }

    private Views operate(String method, String path, int status) {
        return service.web(Cast.OTTAVIA).method(org.springframework.http.HttpMethod.valueOf(method))
                .uri("/api/operations/views" + path).exchange().expectStatus().isEqualTo(status)
                .expectBody(Views.class).returnResult().getResponseBody();
    }

    private ViewState state(String view) {
        return operate("GET", "", 200).items().stream().filter(one -> one.name().equals(view)).findFirst()
                .orElseThrow();
    }

    private void untilEdition(String view, int edition) {
        await().atMost(SOON).until(() -> state(view).edition() == edition && state(view).rebuild() == null);
    }

    private static Map<String, RawBsonDocument> stored(MongoClient client, String collection) {
        Map<String, RawBsonDocument> documents = new TreeMap<>();
        database(client).getCollection(collection, RawBsonDocument.class).find()
                .forEach(one -> documents.put(one.getString("_id").getValue(), one));
        return documents;
    }

    private static MongoDatabase database(MongoClient client) {
        return client.getDatabase("rapporteur_views");
    }

    private long withdrawGardens() {
        return service.append(new PracticeWithdrawn(Story.GARDENS, Story.CALL, Story.code("BE-WAL"), "It has ended"),
                Map.of("actor", service.person(Cast.MIRELA).value(), "role", "SECRETARIAT"));
    }

    @Test
    void every_view_made_anew_equals_the_one_that_answered_byte_for_byte() {
        published(service.tell());

        operate("POST", "/rebuild", 202);

        LiveViews views = service.bean(LiveViews.class);
        views.names().forEach(view -> untilEdition(view, 2));
        try (MongoClient client = service.client()) {
            for (LiveView<?> live : views.all()) {
                assertThat(stored(client, ViewStores.collection(live.view(), 2))).as(live.name()).isNotEmpty()
                        .isEqualTo(stored(client, ViewStores.collection(live.view(), 1)));
            }
        }
    }

    @Test
    void what_was_wrong_in_the_documents_is_right_for_readers_and_searches_after_a_rebuild() {
        long position = service.tell();
        published(position);
        try (MongoClient client = service.client()) {
            await().atMost(SOON).until(() -> isTokenAt(client, PRACTICES, position));
            service.stop();
            database(client).getCollection(PRACTICES).updateOne(Filters.eq("_id", Story.CAFES.value()),
                    Updates.set("content.name", "Broken"));
            database(client).getCollection(PRACTICES).deleteOne(Filters.eq("_id", Story.GARDENS.value()));
        }
        service.restart();
        assertThat(published(position).total()).isEqualTo(2);

        operate("POST", "/practices/rebuild", 202);
        untilEdition("practices", 2);

        await().atMost(SOON).untilAsserted(() -> assertThat(published(position).items())
                .extracting(one -> one.name()).contains("Cafés des générations", "Jardins partagés").hasSize(3));
        assertThat(found("jardins")).isEqualTo(1);
        assertThat(found("broken")).isZero();
    }

    /** why: facts that are told again would mend what the test breaks. */
    private static boolean isTokenAt(MongoClient client, String processor, long position) {
        return database(client).getCollection("tokens").countDocuments(
                Filters.and(Filters.eq("processor", processor), Filters.eq("position", position))) == 1;
    }

    private int found(String words) {
        return service.web().get().uri("/api/practices?q=" + words).exchange().expectBody(Practices.class)
                .returnResult().getResponseBody().total();
    }

    @Test
    void readers_never_see_an_older_position_while_facts_come_in_and_views_are_made_anew() {
        long before = service.tell();
        published(before);
        operate("POST", "/rebuild", 202);

        long position = withdrawGardens();

        assertThat(published(position).total()).isEqualTo(2);
        untilEdition("practices", 2);
        assertThat(published(position).total()).isEqualTo(2);
        assertThat(published(0).position()).isGreaterThanOrEqualTo(position);
    }

    @Test
    void a_rebuild_goes_on_after_a_crash_in_the_middle_of_it() {
        long position = service.tell();
        published(position);
        operate("POST", "/practices/rebuild", 202);
        service.stop();
        asAKillLeavesIt();
        service.restart();

        untilEdition("practices", 2);

        assertThat(published(withdrawGardens()).total()).isEqualTo(2);
        try (MongoClient client = service.client()) {
            await().atMost(SOON).untilAsserted(() -> assertThat(stored(client, PRACTICES + "_e2"))
                    .isEqualTo(stored(client, PRACTICES)));
        }
    }

    /** Half of it is made: some facts are told twice, since their token was not stored. */
    private void asAKillLeavesIt() {
        try (MongoClient client = service.client()) {
            database(client).getCollection("tokens").updateMany(
                    Filters.and(Filters.eq("processor", PRACTICES + "_e2"), Filters.gt("position", 20L)),
                    Updates.set("position", 20L));
            database(client).getCollection("editions").updateOne(Filters.eq("_id", PRACTICES), Updates.combine(
                    Updates.set("serving", 1), Updates.set("building", 2), Updates.set("retired", List.of())));
        }
    }

    @Test
    void two_services_that_are_asked_at_once_make_one_edition_and_both_turn_to_it() {
        long position = service.tell();
        published(position);
        try (Service other = service.beside()) {
            service.bean(Rebuilds.class).ask(new PracticesView());
            other.bean(Rebuilds.class).ask(new PracticesView());

            untilEdition("practices", 2);
            await().atMost(SOON).until(() -> edition(service) == 2 && edition(other) == 2);

            long withdrawn = withdrawGardens();
            assertThat(published(withdrawn).total()).isEqualTo(2);
            assertThat(other.web().get().uri("/api/practices?minPosition=" + withdrawn).exchange()
                    .expectBody(Practices.class).returnResult().getResponseBody().total()).isEqualTo(2);
        }
    }

    private static int edition(Service one) {
        return one.bean(ViewStores.class).edition(one.bean(PracticesView.class));
    }

    @Test
    void what_answered_before_is_dropped_after_the_grace_with_its_token_and_position() {
        published(service.tell());
        service.stop();
        service.restart("--rapporteur.query.rebuild.grace=300ms");

        operate("POST", "/calls/rebuild", 202);
        untilEdition("calls", 2);

        try (MongoClient client = service.client()) {
            await().atMost(SOON).untilAsserted(() -> {
                assertThat(database(client).listCollectionNames()).doesNotContain(CALLS).contains(CALLS + "_e2");
                assertThat(database(client).getCollection("views").countDocuments(Filters.eq("_id", CALLS)))
                        .isZero();
                assertThat(database(client).getCollection("tokens")
                        .countDocuments(Filters.eq("processor", CALLS))).isZero();
            });
        }
        service.stop();
        service.restart();
        assertThat(state("calls").edition()).isEqualTo(2);
        operate("POST", "/calls/rebuild", 202);
        untilEdition("calls", 3);
    }

    @Test
    void a_rebuild_leaves_no_threads_behind() {
        published(service.tell());
        service.stop();
        service.restart("--rapporteur.query.rebuild.grace=300ms");
        for (int edition = 2; edition <= 3; edition++) {
            operate("POST", "/calls/rebuild", 202);
            untilEdition("calls", edition);
        }

        await().atMost(SOON).until(() -> threadsOf(CALLS + "_e2") == 0);
        assertThat(threadsOf(CALLS + "_e3")).isPositive();
    }

    private static long threadsOf(String processor) {
        return Thread.getAllStackTraces().keySet().stream().filter(one -> one.getName().contains(processor + "]"))
                .count();
    }

    @Test
    void a_rebuild_that_is_given_up_leaves_the_one_that_answers() {
        published(service.tell());
        service.stop();
        service.restart("--rapporteur.query.rebuild.look=1h");
        operate("POST", "/calls/rebuild", 202);
        assertThat(state("calls").rebuild()).isNotNull();

        Views left = operate("DELETE", "/calls/rebuild", 200);

        assertThat(left.items()).filteredOn(one -> one.name().equals("calls")).singleElement()
                .satisfies(one -> assertThat(one.rebuild()).isNull());
        assertThat(state("calls").edition()).isEqualTo(1);
    }
}
