package org.rapporteur.verify.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Binary;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.transparency.Frontier;
import org.rapporteur.transparency.Hash;
import org.rapporteur.verify.Exported;
import org.rapporteur.verify.StoredSample;
import org.rapporteur.verify.Verify;
import org.rapporteur.verify.check.Finding;
import org.rapporteur.verify.check.Kind;
import org.rapporteur.verify.check.LogCheck;
import org.rapporteur.verify.check.Progress;
import org.rapporteur.verify.check.Report;
import org.rapporteur.verify.check.Trust;
import org.rapporteur.verify.command.ExitStatus;
import picocli.CommandLine;

/** A folder as the platform leaves it, written by the event log itself: the verifier shares no code with that. */
class DataFolderTest {

    private static final int COMMITS = 40;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        StoredSample.write(folder, COMMITS);
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
        return check(Trust.NOTHING);
    }

    private Report check(Trust trust) {
        try (LogSource source = Sources.open(folder.toString(), Optional.empty())) {
            return new LogCheck(source, trust, Progress.SILENT).whole();
        }
    }

    /** What is copied where the keys are kept apart. */
    private byte[] withoutKeys() throws IOException {
        byte[] checkpoint = Files.readAllBytes(folder.resolve("keys/log.checkpoint"));
        Files.delete(folder.resolve("keys/log.checkpoint"));
        Files.delete(folder.resolve("keys/log.key"));
        return checkpoint;
    }

    private static Trust unsigned() {
        return new Trust(List.of(), Optional.empty(), Optional.empty(), true);
    }

    /** As the platform remembers what it signed, beside the log. */
    private void remember(int... sizes) {
        withStore(client -> {
            List<byte[]> entries = client.getDatabase("rapporteur_log").getCollection("log").find()
                    .sort(new Document("_id", 1)).map(commit -> commit.get("env", Binary.class).getData())
                    .into(new ArrayList<>());
            for (int i = 0; i < sizes.length; i++) {
                Frontier tree = new Frontier();
                entries.subList(0, sizes[i]).forEach(entry -> tree.append(Hash.ofEntry(entry)));
                client.getDatabase("rapporteur_transparency").getCollection("heads").insertOne(
                        new Document("_id", (long) i).append("origin", "log.example.org")
                                .append("size", (long) sizes[i]).append("root", new Binary(tree.root().bytes())));
            }
        });
    }

    private void tamperInFile(BiConsumer<MVStore, String> with, String map) {
        try (MVStore store = new MVStore.Builder().fileName(folder.resolve("store").resolve(DataFolder.STORE)
                .toString()).open()) {
            with.accept(store, map);
            store.commit();
        }
    }

    private static MVMap<byte[], Integer> index(MVStore store, String name) {
        return store.openMap("index.rapporteur_log.log$" + name,
                new MVMap.Builder<byte[], Integer>().keyType(new Bytes()).valueType(new Offsets()));
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
    void a_time_that_cannot_be_is_named_and_the_rest_is_looked_at() {
        tamper(log -> {
            String envelope = new String(read(log, 7).get("env", Binary.class).getData(), StandardCharsets.UTF_8);
            set(log, 7, "env", new Binary(envelope.replaceFirst("\"at\":\"(....)-..", "\"at\":\"$1-13")
                    .getBytes(StandardCharsets.UTF_8)));
        });

        Report report = check();

        assertThat(report.commits()).isEqualTo(COMMITS);
        assertThat(report.findings()).extracting(Finding::kind).containsExactlyInAnyOrder(Kind.UNREADABLE,
                Kind.NOT_AS_SIGNED);
    }

    @Test
    void a_folder_without_its_checkpoint_is_not_sound_unless_it_is_asked_for() throws IOException {
        withoutKeys();
        tamper(log -> log.deleteMany(new Document("_id", new Document("$gte", 35L))));

        assertThat(check().findings()).extracting(Finding::kind).containsExactly(Kind.BAD_CHECKPOINT);
        assertThat(check(new Trust(List.of(Exported.KEY.verifier()), Optional.empty())).sound()).isFalse();
        assertThat(check(unsigned()).sound()).isTrue();
    }

    @Test
    void a_folder_without_keys_is_held_against_a_checkpoint_from_elsewhere() throws IOException {
        Optional<byte[]> checkpoint = Optional.of(withoutKeys());
        Trust trust = new Trust(List.of(Exported.KEY.verifier()), Optional.empty(), checkpoint, false);
        assertThat(check(trust).findings()).isEmpty();
        assertThat(check(new Trust(List.of(), Optional.empty(), checkpoint, false)).findings()).singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("--key"));

        tamper(log -> log.deleteMany(new Document("_id", new Document("$gte", 35L))));
        assertThat(check(trust).findings()).extracting(Finding::kind).containsExactly(Kind.CUT_OFF);
    }

    @Test
    void what_the_store_itself_remembers_to_have_signed_is_held_against_the_log() throws IOException {
        withoutKeys();
        remember(0, 10, 30, COMMITS);
        assertThat(check(unsigned()).findings()).isEmpty();

        tamper(log -> log.deleteMany(new Document("_id", new Document("$gte", 35L))));
        assertThat(check(unsigned()).findings()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.CUT_OFF);
            assertThat(one.sentence()).contains("ends after 35 commits", "a head of 40");
        });
    }

    @Test
    void another_last_commit_than_the_store_remembers_to_have_signed_is_found() throws IOException {
        withoutKeys();
        remember(10, COMMITS);
        tamper(log -> {
            String envelope = new String(read(log, COMMITS - 1).get("env", Binary.class).getData(),
                    StandardCharsets.UTF_8);
            set(log, COMMITS - 1, "env",
                    new Binary(envelope.replace("somebody", "sombbody").getBytes(StandardCharsets.UTF_8)));
        });

        assertThat(check(unsigned()).findings()).extracting(Finding::kind).containsExactly(Kind.NOT_AS_SIGNED);
    }

    @Test
    void an_index_that_does_not_lead_to_a_commit_any_more_is_named() {
        for (String name : List.of("cid_1", "pos_1", "keys_1__id_1")) {
            tamperInFile((store, index) -> index(store, index).remove(index(store, index).firstKey()), name);
        }

        assertThat(check().findings()).hasSize(3).allMatch(one -> one.kind() == Kind.BESIDE_CHANGED)
                .extracting(Finding::sentence).anyMatch(text -> text.contains("the index cid_1 does not lead to it"))
                .anyMatch(text -> text.contains("Commit 0: the index pos_1 does not lead to it by 0"))
                .anyMatch(text -> text.contains("the index keys_1__id_1 does not lead to it by tag:practice="));
    }

    @Test
    void an_index_entry_that_leads_astray_and_a_lost_index_are_named() {
        tamperInFile((store, name) -> {
            MVMap<byte[], Integer> index = index(store, name);
            index.put(index.lastKey(), 3);
            index.put(new byte[]{0x13, 'x', 0, 0, 0x12}, 4);
        }, "cid_1");
        tamperInFile((store, name) -> store.removeMap("index.rapporteur_log.log$" + name), "pos_1");

        assertThat(check().findings()).hasSize(COMMITS + 2).extracting(Finding::sentence)
                .anyMatch(text -> text.contains("the index cid_1 does not lead to it"))
                .anyMatch(text -> text.contains("1 entries of the index cid_1 lead to nothing"))
                .anyMatch(text -> text.contains("Commit 39: the index pos_1 does not lead to it by 39"));
    }

    @Test
    void hashes_alone_say_nothing_about_a_folder() {
        StringWriter said = new StringWriter();
        CommandLine line = Verify.commandLine();
        line.setErr(new PrintWriter(said));

        assertThat(line.execute(folder.toString(), "--hashes-only")).isEqualTo(ExitStatus.COULD_NOT_LOOK);
        assertThat(said.toString()).contains("Leave the option out");
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
            try (MongoEventLog log = StoredSample.open(client)) {
                StoredSample.append(log, COMMITS).join();
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
        flip(bytes, StoredSample.MARK.getBytes(StandardCharsets.UTF_8));
        Files.write(file, bytes);

        assertThat(check().findings()).singleElement().satisfies(one -> {
            assertThat(one.commit()).isEqualTo(StoredSample.MARKED);
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

        assertThatThrownBy(this::check).isInstanceOf(Damaged.class)
                .hasMessageStartingWith("The store's file cannot be opened: org.h2");
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
