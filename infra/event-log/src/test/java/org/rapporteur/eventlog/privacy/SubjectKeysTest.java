package org.rapporteur.eventlog.privacy;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.eventlog.MovableClock;
import org.rapporteur.eventlog.OnEachStore;
import org.rapporteur.eventlog.TestStore;

import com.mongodb.client.MongoDatabase;

@OnEachStore
class SubjectKeysTest {

    private static final MasterKey MASTER = MasterKey.fromBase64(Base64.getEncoder().encodeToString(new byte[32]));
    private static final Instant NOW = Instant.parse("2017-03-01T09:00:00Z");

    private final TestStore store;
    private MongoDatabase database;
    private SubjectKeys keys;

    SubjectKeysTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        database = store.newDatabase();
        keys = process(NOW);
    }

    private SubjectKeys process(Instant at) {
        return new MongoSubjectKeys(database, MASTER, Clock.fixed(at, ZoneOffset.UTC));
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void what_was_sealed_is_opened_also_by_another_process() {
        String sealed = keys.seal("p-1", "Ilze Bērziņa");

        assertThat(sealed).startsWith("s1.").doesNotContain("Ilze");
        assertThat(keys.open("p-1", sealed)).contains("Ilze Bērziņa");
        assertThat(process(NOW).open("p-1", sealed)).contains("Ilze Bērziņa");
        assertThat(keys.open("p-1", keys.seal("p-1", ""))).contains("");
    }

    @Test
    void another_master_key_is_refused_before_anything_is_sealed_under_it() {
        String sealed = keys.seal("p-1", "Ilze");
        MasterKey other = MasterKey.fromBase64(Base64.getEncoder().encodeToString("x".repeat(32).getBytes(UTF_8)));

        assertThatThrownBy(() -> new MongoSubjectKeys(database, other, Clock.systemUTC()))
                .isInstanceOf(WrongMasterKey.class).hasMessageContaining("under another master key");
        assertThat(process(NOW).open("p-1", sealed)).contains("Ilze");
    }

    @Test
    void another_master_key_is_refused_where_nobody_was_known_yet() {
        MasterKey other = MasterKey.fromBase64(Base64.getEncoder().encodeToString("x".repeat(32).getBytes(UTF_8)));

        assertThatThrownBy(() -> new MongoSubjectKeys(database, other, Clock.systemUTC()))
                .isInstanceOf(WrongMasterKey.class);
    }

    @Test
    void the_same_text_is_never_sealed_the_same_way() {
        assertThat(keys.seal("p-1", "Ilze")).isNotEqualTo(keys.seal("p-1", "Ilze"));
    }

    @Test
    void another_subject_cannot_open_it() {
        String sealed = keys.seal("p-1", "Ilze");
        String others = keys.seal("p-2", "Rui");

        assertThat(keys.open("p-2", sealed)).isEmpty();
        assertThat(keys.open("p-3", sealed)).isEmpty();
        assertThatThrownBy(() -> keys.open("p-2", underKeyIdOf(others, sealed)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("belongs to another subject");
    }

    private static String underKeyIdOf(String one, String other) {
        return "s1." + one.split("\\.")[1] + other.substring(other.indexOf('.', 3));
    }

    @Test
    void a_changed_text_is_refused() {
        String sealed = keys.seal("p-1", "Ilze");
        char last = sealed.charAt(sealed.length() - 3);
        String changed = sealed.substring(0, sealed.length() - 3) + (last == 'A' ? 'B' : 'A')
                + sealed.substring(sealed.length() - 2);

        assertThatThrownBy(() -> keys.open("p-1", changed)).hasMessageContaining("was changed");
        assertThatThrownBy(() -> keys.open("p-1", "Ilze")).hasMessageContaining("not a sealed text");
    }

    @Test
    void who_is_erased_is_gone_and_the_others_are_still_there() {
        String erased = keys.seal("p-1", "Ilze");
        String kept = keys.seal("p-2", "Rui");
        keys.erase("p-1");
        keys.erase("p-1");

        assertThat(keys.open("p-1", erased)).isEmpty();
        assertThat(keys.open("p-2", kept)).contains("Rui");
        assertThatThrownBy(() -> keys.seal("p-1", "Ilze")).isInstanceOf(SubjectErased.class);
        assertThat(database.getCollection("subject_keys").find(eq("_id", "p-1")).first()).isNull();
    }

    @Test
    void who_was_never_there_can_be_erased_too() {
        keys.erase("p-9");

        assertThatThrownBy(() -> keys.seal("p-9", "late")).isInstanceOf(SubjectErased.class);
    }

    @Test
    void another_process_respects_an_erasure_when_its_short_memory_ends() {
        MovableClock clock = new MovableClock(NOW);
        SubjectKeys other = new MongoSubjectKeys(database, MASTER, clock);
        String sealed = keys.seal("p-1", "Ilze");
        assertThat(other.open("p-1", sealed)).isPresent();
        keys.erase("p-1");
        clock.advance(MongoSubjectKeys.CACHED);

        assertThat(other.open("p-1", sealed)).isEmpty();
        assertThat(MongoSubjectKeys.CACHED).isLessThanOrEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void a_restored_backup_of_the_keys_brings_nobody_back() {
        String sealed = keys.seal("p-1", "Ilze");
        Document backup = database.getCollection("subject_keys").find(eq("_id", "p-1")).first();
        keys.erase("p-1");
        database.getCollection("subject_keys").insertOne(backup);

        assertThat(process(NOW).open("p-1", sealed)).isEmpty();
    }

    @Test
    void a_backup_from_before_the_erasure_is_erased_again_from_the_list() {
        String sealed = keys.seal("p-1", "Ilze");
        assertThat(process(NOW).open("p-1", sealed)).isPresent();
        process(NOW).reapply(List.of("p-1", "p-8"));

        assertThat(process(NOW).open("p-1", sealed)).isEmpty();
    }

    @Test
    void first_use_at_the_same_moment_makes_one_key() {
        List<CompletableFuture<String>> sealed = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> process(NOW).seal("p-1", "Ilze"))).toList();

        assertThat(sealed).extracting(CompletableFuture::join).allSatisfy(text -> assertThat(keys.open("p-1", text))
                .contains("Ilze"));
        assertThat(database.getCollection("subject_keys").countDocuments()).isEqualTo(1);
    }

    @Test
    void a_text_sealed_by_the_first_release_is_still_opened() {
        database.getCollection("subject_keys").insertOne(Document
                .parse("""
                        {"_id": "p-old", "kid": "0011223344556677", "wrapped": {"$binary": {"base64": "AAECAwQFBgcICQoL99TcLgXqRH5jcNwgD9/olOBtgTgzwR33WiXoPFYYSy62v7uFdaBYwlxmGRsi3rVL", "subType": "00"}}}"""));

        assertThat(keys.open("p-old", "s1.0011223344556677.DA0ODxAREhMUFRYX.0ZITvV80OMBFUCEQF-o_T2AhT0sn2msj0nKpnaJp"))
                .contains("Ilze Bērziņa");
    }
}
