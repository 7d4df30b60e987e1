package org.rapporteur.eventlog.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.OnEachStore;
import org.rapporteur.eventlog.TestStore;

import com.mongodb.client.MongoDatabase;

@OnEachStore
class SubjectRegistryTest {

    private static final MasterKey MASTER = MasterKey.fromBase64(Base64.getEncoder().encodeToString(new byte[32]));

    private final TestStore store;
    private MongoDatabase database;
    private SubjectRegistry registry;

    SubjectRegistryTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        database = store.newDatabase();
        registry = new MongoSubjectRegistry(database, MASTER);
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void the_same_person_always_gets_the_same_id() {
        String id = registry.subjectOf("https://id.example", "ilze");

        assertThat(registry.subjectOf("https://id.example", "ilze")).isEqualTo(id);
        assertThat(new MongoSubjectRegistry(database, MASTER).find("https://id.example", "ilze")).contains(id);
    }

    @Test
    void other_people_get_other_ids_also_when_issuer_and_name_read_alike_together() {
        assertThat(List.of(registry.subjectOf("a", "bc"), registry.subjectOf("ab", "c"), registry.subjectOf("a", "b")))
                .doesNotHaveDuplicates();
    }

    @Test
    void people_of_a_provider_with_a_name_stay_who_they_are_when_its_address_changes() {
        SubjectRegistry before = new NamedIssuer(registry, "http://127.0.0.1:8080/identity", "embedded");
        SubjectRegistry after = new NamedIssuer(registry, "https://groups.example/identity", "embedded");
        String id = before.subjectOf("http://127.0.0.1:8080/identity", "ilze");

        assertThat(after.subjectOf("https://groups.example/identity", "ilze")).isEqualTo(id);
        assertThat(after.find("https://groups.example/identity", "ilze")).contains(id);
        assertThat(after.find("https://elsewhere.example", "ilze")).isEmpty();
    }

    @Test
    void who_was_remembered_by_the_address_stays_known_when_the_provider_gets_a_name_and_then_moves() {
        String id = registry.subjectOf("http://127.0.0.1:8080/identity", "rui");

        assertThat(new NamedIssuer(registry, "http://127.0.0.1:8080/identity", "embedded")
                .subjectOf("http://127.0.0.1:8080/identity", "rui")).isEqualTo(id);
        assertThat(new NamedIssuer(registry, "https://groups.example/identity", "embedded")
                .subjectOf("https://groups.example/identity", "rui")).isEqualTo(id);
    }

    @Test
    void looking_does_not_make_anybody() {
        assertThat(registry.find("https://id.example", "ilze")).isEmpty();
        assertThat(database.getCollection("subjects").countDocuments()).isZero();
    }

    @Test
    void first_sight_at_the_same_moment_makes_one_id() {
        Set<String> ids = new HashSet<>(IntStream.range(0, 16).mapToObj(
                i -> CompletableFuture.supplyAsync(() -> registry.subjectOf("https://id.example", "ilze")))
                .toList().stream().map(CompletableFuture::join).toList());

        assertThat(ids).hasSize(1);
    }

    @Test
    void who_is_erased_comes_back_as_a_stranger() {
        String before = registry.subjectOf("https://id.example", "ilze");
        String other = registry.subjectOf("https://id.example", "rui");
        registry.erase(before);

        assertThat(registry.find("https://id.example", "ilze")).isEmpty();
        assertThat(registry.subjectOf("https://id.example", "ilze")).isNotEqualTo(before);
        assertThat(registry.find("https://id.example", "rui")).contains(other);
    }

    @Test
    void neither_the_issuer_nor_the_person_is_stored() {
        registry.subjectOf("https://id.example", "ilze");

        assertThat(database.getCollection("subjects").find().map(Document::toJson).first())
                .doesNotContain("id.example", "ilze");
    }

    @Test
    void a_link_made_by_the_first_release_is_still_found() {
        database.getCollection("subjects")
                .insertOne(
                        new Document("_id", "u9Wxy2SShaTSHojgR7jiKXPfKj1f6RhlTeg-Tl9WD_M").append("subject", "p-old"));

        assertThat(registry.find("https://id.example", "ilze")).contains("p-old");
    }
}
