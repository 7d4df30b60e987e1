package org.rapporteur.verify.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.FrozenEnvelope;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.Tag;
import org.rapporteur.verify.Exported;
import org.rapporteur.verify.check.Finding;
import org.rapporteur.verify.check.Kind;
import org.rapporteur.verify.check.LogCheck;
import org.rapporteur.verify.check.Progress;
import org.rapporteur.verify.check.Report;
import org.rapporteur.verify.check.Trust;

/** A folder as the platform leaves it, written by the event log itself: the verifier shares no code with that. */
class DataFolderTest {

    private static final int COMMITS = 40;
    private static final int MARKED = 23;
    private static final String MARK = "a payload that is easy to find";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        List<byte[]> entries = new ArrayList<>();
        withStore(client -> {
            try (MongoEventLog log = MongoEventLog.open(client, EventLogSettings.of("rapporteur_log"),
                    new SimpleMeterRegistry())) {
                for (int i = 0; i < COMMITS; i++) {
                    append(log, i).join();
                }
                log.frozen(0, COMMITS).stream().map(FrozenEnvelope::bytes).forEach(entries::add);
            }
        });
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(folder.resolve("keys/log.key"), Exported.KEY.secret() + "\n");
        Files.writeString(folder.resolve("keys/log.checkpoint"), Exported.note(entries, Exported.KEY));
    }

    private static CompletableFuture<Appended> append(MongoEventLog log, int number) {
        Tag tag = new Tag("practice", "Été \"" + number % 5 + "\" \u0007\t");
        Condition condition = new Condition(Math.max(0, log.head() - 4), Criteria.tagged(tag));
        byte[] payload = (number == MARKED ? MARK : "{}").getBytes(StandardCharsets.UTF_8);
        return log.append(new Append(UUID.randomUUID().toString(), null, "test", condition,
                List.of(new NewEvent(UUID.randomUUID().toString(), "test.Happened", "1", Set.of(tag),
                        Map.of("actor", "somebody " + number), payload))));
    }

    private void withStore(Consumer<MongoClient> use) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder.resolve("store"));
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            use.accept(client);
        }
    }

    private void tamper(Consumer<MongoCollection<Document>> with) {
        withStore(client -> with.accept(client.getDatabase("rapporteur_log").getCollection("log")));
    }

    private Report check() {
        try (LogSource source = Sources.open(folder.toString(), Optional.empty())) {
            return new LogCheck(source, Trust.NOTHING, Progress.SILENT).whole();
        }
    }

    private static void set(MongoCollection<Document> log, long commit, String field, Object value) {
        log.updateOne(new Document("_id", commit), new Document("$set", new Document(field, value)));
    }

    private static Document read(MongoCollection<Document> log, long commit) {
        return log.find(new Document("_id", commit)).first();
    }

    @Test
    void what_the_event_log_writes_is_sound_to_a_stranger() {
        Report report = check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.commits()).isEqualTo(COMMITS);
        assertThat(report.conditions()).isEqualTo(COMMITS);
    }

    @Test
    void a_changed_envelope_payload_and_copy_are_each_named() {
        tamper(log -> {
            String envelope = new String(read(log, 7).get("env", Binary.class).getData(), StandardCharsets.UTF_8);
            set(log, 7, "env",
                    new Binary(envelope.replace("somebody 7", "somebody 8").getBytes(StandardCharsets.UTF_8)));
            set(log, 12, "payloads", List.of(new Binary("other".getBytes(StandardCharsets.UTF_8))));
            set(log, 15, "keys", List.of("type:test.Happened"));
            set(log, 18, "cid", "another");
        });

        List<Finding> findings = check().findings();

        assertThat(findings).extracting(Finding::kind).containsExactlyInAnyOrder(Kind.CHAIN_BROKEN,
                Kind.BESIDE_CHANGED, Kind.BESIDE_CHANGED, Kind.BESIDE_CHANGED, Kind.NOT_AS_SIGNED);
        assertThat(findings).extracting(Finding::sentence)
                .anyMatch(text -> text.contains("hash of commit 7"))
                .anyMatch(text -> text.contains("the payload at position 12"))
                .anyMatch(text -> text.contains("Commit 15: the copy \"keys\""))
                .anyMatch(text -> text.contains("Commit 18: the copy \"cid\""));
    }

    @Test
    void a_deleted_commit_and_a_cut_end_are_named() {
        tamper(log -> {
            log.deleteOne(new Document("_id", 9L));
            log.deleteMany(new Document("_id", new Document("$gte", 35L)));
        });

        assertThat(check().findings()).extracting(Finding::kind).containsExactlyInAnyOrder(Kind.MISSING, Kind.CUT_OFF);
    }

    @Test
    void swapped_envelopes_are_out_of_order() {
        tamper(log -> {
            Object first = read(log, 20).get("env");
            set(log, 20, "env", read(log, 21).get("env"));
            set(log, 21, "env", first);
        });

        assertThat(check().findings()).extracting(Finding::kind).contains(Kind.OUT_OF_ORDER);
    }

    @Test
    void commits_beyond_the_last_checkpoint_are_looked_at_too() {
        withStore(client -> {
            try (MongoEventLog log = MongoEventLog.open(client, EventLogSettings.of("rapporteur_log"),
                    new SimpleMeterRegistry())) {
                append(log, COMMITS).join();
            }
        });
        assertThat(check().commits()).isEqualTo(COMMITS + 1);
        assertThat(check().sound()).isTrue();

        tamper(log -> set(log, COMMITS, "cid", "another"));
        assertThat(check().findings()).extracting(Finding::kind).containsExactly(Kind.BESIDE_CHANGED);
    }

    @Test
    void a_byte_that_changed_on_the_disk_is_found_in_its_commit() throws IOException {
        Path file = folder.resolve("store").resolve(DataFolder.STORE);
        byte[] bytes = Files.readAllBytes(file);
        flip(bytes, MARK.getBytes(StandardCharsets.UTF_8));
        Files.write(file, bytes);

        assertThat(check().findings()).singleElement().satisfies(one -> {
            assertThat(one.commit()).isEqualTo(MARKED);
            assertThat(one.sentence()).contains("the payload at position 23 is not the one that was written");
        });
    }

    /** Everywhere it stands: a store keeps older versions of its pages for a while. */
    private static void flip(byte[] bytes, byte[] mark) {
        for (int at = 0; at + mark.length <= bytes.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
                bytes[at + 3]++;
            }
        }
    }

    @Test
    void a_file_that_is_no_store_any_more_is_damaged() throws IOException {
        Path file = folder.resolve("store").resolve(DataFolder.STORE);
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, (byte) 7);
        Files.write(file, bytes);

        assertThatThrownBy(this::check).isInstanceOf(Damaged.class).hasMessageContaining("cannot be opened");
    }

    @Test
    void bytes_that_changed_anywhere_never_break_the_check_itself() throws IOException {
        Path file = folder.resolve("store").resolve(DataFolder.STORE);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(11);
        int found = 0;
        for (int round = 0; round < 40; round++) {
            byte[] bytes = whole.clone();
            random.ints(bytes.length / 500, 0, bytes.length).forEach(at -> bytes[at]++);
            Files.write(file, bytes);
            found += isFound() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(30);
    }

    private boolean isFound() {
        try {
            return !check().sound();
        } catch (Damaged | CannotLook e) {
            return true;
        }
    }

    @Test
    void a_folder_in_use_is_not_looked_at() {
        withStore(client -> assertThatThrownBy(this::check).isInstanceOf(CannotLook.class)
                .hasMessageContaining("copy its data folder"));
    }
}
