package org.rapporteur.query.transparency.publishing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.transparency.Frontier;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.Note;
import org.rapporteur.transparency.SigningKey;

/** Somebody with the database's password, or a restored backup, would make the publisher sign two histories. */
class PublisherTest {
    private static final int LOOKS = 3;

    @TempDir
    private Path folder;
    private PublishedLog log;

    @BeforeEach
    void open() {
        log = new PublishedLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private static long size(Publisher publisher) {
        return publisher.published().orElseThrow().checkpoint().size();
    }

    private Publisher looked(String process) {
        Publisher publisher = log.publisher(process);
        publisher.look();
        return publisher;
    }

    /** Also where it has to look again before it is sure. */
    private void assertRefuses(Publisher publisher, String why) {
        for (int look = 0; look < LOOKS; look++) {
            publisher.look();
        }
        assertThat(publisher.refusal().orElse("signs")).contains(why);
        assertThat(publisher.published()).isEmpty();
    }

    @Test
    void a_log_that_was_cut_is_not_signed_again() {
        log.append(5);
        looked("one");
        log.commits().deleteMany(gte("_id", 3));

        assertRefuses(log.publisher("one"), "5 commits were signed, and the log has 3");
        assertRefuses(log.publisher("two"), "5 commits were signed");
    }

    @Test
    void a_log_that_is_cut_while_it_is_signed_is_not_signed_again() {
        log.append(5);
        Publisher publisher = looked("one");
        log.commits().deleteMany(gte("_id", 3));

        assertRefuses(publisher, "it was cut or exchanged");
        log.append(1);
        assertRefuses(publisher, "it was cut or exchanged");
    }

    @Test
    void a_database_put_back_with_its_heads_does_not_make_the_publisher_forget() {
        log.append(5);
        looked("one");
        log.commits().deleteMany(gte("_id", 3));
        log.heads().deleteMany(new Document());
        log.tiles().deleteMany(new Document());

        assertRefuses(log.publisher("one"), "5 commits were signed, and the log has 3");
    }

    @Test
    void another_commit_in_the_place_of_a_signed_one_is_a_fork() {
        log.append(5);
        looked("one");
        change(4, "test.Happened", "test.Happenes");

        assertRefuses(log.publisher("two"), "the log was rewritten");
    }

    @Test
    void a_commit_that_does_not_hold_the_hash_of_the_one_before_is_not_signed() {
        log.append(5);
        change(3, "test.Happened", "test.Happenes");

        assertRefuses(log.publisher("one"), "Commit 4 does not follow commit 3");
    }

    @Test
    void a_hole_is_not_signed() {
        log.append(5);
        log.commits().deleteOne(eq("_id", 2));

        assertRefuses(log.publisher("one"), "Commit 3 does not follow commit 1");
    }

    @Test
    void a_kept_tile_that_is_not_the_log_s_is_noticed() {
        log.append(256);
        log.tiles().insertOne(new Document("_id", "0/0").append("level", 9).append("index", 0L).append("hashes",
                new Binary(new byte[8192])));

        assertRefuses(log.publisher("one"), "are not those of the tile 0/0");
    }

    @Test
    void keys_of_another_name_sign_nothing_of_this_log() {
        log.append(1);
        looked("one");
        LogKeys others = new LogKeys(SigningKey.generate("other.example.org", new SecureRandom()).secret(), "", folder);

        assertRefuses(log.publisher("two", others), "the keys are named other.example.org");
    }

    @Test
    void an_empty_log_is_signed_too() {
        assertThat(looked("one").published().orElseThrow().checkpoint().root()).isEqualTo(Hash.ofNothing());
    }

    @Test
    void what_is_signed_is_the_tree_over_the_envelopes_however_often_the_process_starts() {
        for (int commits : new int[]{3, 252, 1, 300, 212}) {
            log.append(commits);
            Publisher publisher = looked("one");
            assertThat(publisher.refusal()).isEmpty();
            assertThat(publisher.published().orElseThrow().checkpoint().root()).isEqualTo(plainRoot());
        }
        assertThat(log.tiles().countDocuments()).isEqualTo(3);
    }

    @Test
    void a_process_that_died_before_it_kept_a_higher_tile_makes_it_up() {
        log.append(600);
        looked("one");
        log.tiles().deleteOne(eq("_id", "0/1"));
        log.append(1);

        Publisher publisher = looked("two");

        assertThat(publisher.published().orElseThrow().checkpoint().root()).isEqualTo(plainRoot());
    }

    private Hash plainRoot() {
        Frontier tree = new Frontier();
        log.commits().find().sort(new Document("_id", 1))
                .forEach(commit -> tree.append(Hash.ofEntry(commit.get("env", Binary.class).getData())));
        return tree.root();
    }

    @Test
    void a_head_is_persisted_before_it_is_handed_out_and_once_by_however_many_processes() {
        log.append(2);
        Publisher one = looked("one");
        Publisher two = looked("two");
        log.append(2);
        two.look();
        one.look();

        assertThat(size(one)).isEqualTo(4);
        assertThat(two.published()).isEqualTo(one.published());
        assertThat(log.heads().find().map(head -> head.get("size", Number.class).longValue()).into(
                new java.util.ArrayList<>())).containsExactly(2L, 4L);
    }

    @Test
    void the_key_is_made_once_and_for_its_owner_only() throws IOException {
        log.append(1);
        Publisher publisher = looked("one");
        Path file = folder.resolve("keys").resolve("log.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(log.keys().verifiers()).hasSize(1).isEqualTo(log.keys().verifiers());
        assertThat(Note.parse(publisher.published().orElseThrow().note()).verify(log.keys().verifiers())).hasSize(1);
    }

    @Test
    void a_new_key_signs_beside_the_old_one() throws IOException {
        log.append(1);
        Publisher old = looked("one");
        String name = old.published().orElseThrow().checkpoint().origin();
        Files.writeString(folder.resolve("keys").resolve("log.key"),
                SigningKey.generate(name, new SecureRandom()).secret() + "\n", StandardCharsets.UTF_8,
                java.nio.file.StandardOpenOption.APPEND);
        log.append(1);

        Note both = Note.parse(looked("one").published().orElseThrow().note());

        assertThat(both.signatures()).hasSize(2);
        assertThat(both.verify(log.keys().verifiers())).hasSize(2);
    }

    @Test
    void keys_with_two_names_and_a_changed_name_are_refused() {
        String one = SigningKey.generate("one.example.org", new SecureRandom()).secret();
        String two = SigningKey.generate("two.example.org", new SecureRandom()).secret();

        assertThatThrownBy(() -> new LogKeys(one + "\n" + two, "", folder)).hasMessageContaining("one name");
        assertThatThrownBy(() -> new LogKeys(one, "two.example.org", folder)).hasMessageContaining("for ever");
        assertThat(new LogKeys(one, "one.example.org", folder).origin()).isEqualTo("one.example.org");
    }

    private void change(long commit, String from, String to) {
        byte[] envelope = log.commits().find(eq("_id", commit)).first().get("env", Binary.class).getData();
        String changed = new String(envelope, StandardCharsets.UTF_8).replace(from, to);
        log.commits().updateOne(eq("_id", commit), new Document("$set",
                new Document("env", new Binary(changed.getBytes(StandardCharsets.UTF_8)))));
    }
}
