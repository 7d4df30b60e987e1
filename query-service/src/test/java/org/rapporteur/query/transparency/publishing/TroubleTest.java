package org.rapporteur.query.transparency.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.eventlog.FrozenEnvelope;
import org.rapporteur.query.transparency.tree.LogTree;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.TileId;

/** Something happens between two steps of a look: another process signs, a store fails, a server lags behind. */
class TroubleTest {
    private static final UnaryOperator<List<FrozenEnvelope>> AS_IT_IS = UnaryOperator.identity();

    @TempDir
    private Path folder;
    private final AtomicReference<UnaryOperator<List<FrozenEnvelope>>> next = new AtomicReference<>(AS_IT_IS);
    private PublishedLog log;

    @BeforeEach
    void open() {
        log = new PublishedLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private LogTree tree() {
        return log.tree(log.interrupted(answer -> next.getAndSet(AS_IT_IS).apply(answer)));
    }

    private Publisher publisher() {
        return log.publisher("one", tree(), log.client());
    }

    private static long size(Publisher publisher) {
        return publisher.published().orElseThrow().checkpoint().size();
    }

    private void during(Runnable happening) {
        next.set(answer -> {
            happening.run();
            return answer;
        });
    }

    @Test
    void another_process_that_signs_what_comes_while_this_one_reads_is_no_fork() {
        log.append(2);
        Publisher one = publisher();
        Publisher two = log.publisher("two");
        during(() -> {
            log.append(1);
            two.look();
        });

        one.look();

        assertThat(one.refusal()).isEmpty();
        one.look();
        assertThat(size(one)).isEqualTo(3);
        assertThat(one.published()).isEqualTo(two.published());
    }

    @Test
    void who_was_slower_with_a_head_does_not_hand_it_out() throws IOException {
        log.append(2);
        Publisher one = publisher();
        one.look();
        String kept = Files.readString(log.checkpointOf("one"));
        log.append(1);
        during(log.publisher("two")::look);

        one.look();

        assertThat(size(one)).isEqualTo(2);
        assertThat(Files.readString(log.checkpointOf("one"))).isEqualTo(kept);
    }

    @Test
    void a_head_that_could_not_be_persisted_is_not_handed_out() throws IOException {
        EmbeddedMongo elsewhere = EmbeddedMongo.start(folder.resolve("heads"));
        try (MongoClient forHeads = MongoClients.create(
                elsewhere.connectionString() + "/?serverSelectionTimeoutMS=500")) {
            log.append(2);
            Publisher one = log.publisher("one", tree(), forHeads);
            one.look();
            String kept = Files.readString(log.checkpointOf("one"));
            log.append(1);
            during(elsewhere::close);

            assertThatThrownBy(one::look).isInstanceOf(MongoException.class);

            assertThat(size(one)).isEqualTo(2);
            assertThat(Files.readString(log.checkpointOf("one"))).isEqualTo(kept);
        }
    }

    @Test
    void a_server_that_lags_behind_for_a_moment_is_no_fork() {
        log.append(5);
        Publisher one = publisher();
        one.look();
        for (int election = 0; election < 3; election++) {
            next.set(answer -> List.of());
            one.look();
            next.set(answer -> List.of());
            one.look();
            assertThat(size(one)).isEqualTo(5);
            one.look();
        }
        assertThat(one.refusal()).isEmpty();
    }

    @Test
    void looks_that_fail_in_between_do_not_count_as_absence() {
        log.append(5);
        Publisher one = publisher();
        one.look();
        for (int round = 0; round < 3; round++) {
            next.set(answer -> List.of());
            one.look();
            during(TroubleTest::fail);
            assertThatThrownBy(one::look).isInstanceOf(MongoException.class);
        }
        assertThat(one.refusal()).isEmpty();
    }

    @Test
    void a_tree_keeps_its_tiles_and_proofs_while_looks_at_the_log_fail() {
        log.append(300);
        LogTree tree = tree();
        tree.grow();
        TileId last = TileId.of(0, 1, 300);
        byte[] hashes = tree.tile(last);
        Hash root = tree.rootAt(300);

        for (int failure = 0; failure < 3; failure++) {
            during(TroubleTest::fail);
            assertThatThrownBy(tree::grow).isInstanceOf(MongoException.class);
            assertThat(tree.size()).isEqualTo(300);
            assertThat(tree.tile(last)).isEqualTo(hashes);
            assertThat(tree.rootAt(300)).isEqualTo(root);
        }
    }

    @Test
    void hashes_that_are_not_there_are_never_given_as_zeroes() {
        log.append(3);
        LogTree tree = tree();
        tree.grow();

        assertThatThrownBy(() -> tree.tile(new TileId(0, 0, 4))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> tree.tile(new TileId(1, 0, 1))).isInstanceOf(IllegalStateException.class);
    }

    private static void fail() {
        throw new MongoException("The connection broke.");
    }
}
