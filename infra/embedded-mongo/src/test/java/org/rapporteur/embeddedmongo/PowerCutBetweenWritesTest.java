package org.rapporteur.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before each sync, everything is tried that a power cut may leave of what is pending. */
class PowerCutBetweenWritesTest {

    private static final int WRITES = 120;
    private static final String COUNTER = "counter";
    private static final String DATA = "data";

    @TempDir
    Path folder;

    private int acknowledged;
    private int tried;

    @Test
    void the_last_acknowledged_write_is_found_whatever_is_missing_or_torn_of_the_next() {
        String file = UnreliableDisk.path(folder.resolve(StoreFile.NAME));
        try (MVStore store = StoreFile.open(file)) {
            CommitGate gate = new CommitGate(store);
            MVMap<Integer, Integer> counter = store.openMap(COUNTER);
            MVMap<Integer, byte[]> data = store.openMap(DATA);
            Random random = new Random(7);
            UnreliableDisk.beforeSync(this::cutPower);
            for (int number = 1; number <= WRITES; number++) {
                int next = number;
                gate.durably(() -> {
                    data.put(random.nextInt(200), new byte[random.nextInt(3000)]);
                    return counter.put(0, next);
                });
                acknowledged = number;
            }
        }
        assertThat(tried).isGreaterThan(3 * WRITES);
    }

    private void cutPower() {
        for (byte[] image : UnreliableDisk.afterPowerCut()) {
            tried++;
            if (acknowledged > 0) {
                assertThat(found(image)).as("cut %d, after write %d", tried, acknowledged)
                        .isGreaterThanOrEqualTo(acknowledged);
            }
        }
    }

    private int found(byte[] image) {
        Path file = folder.resolve("found.mv.db");
        try {
            Files.write(file, image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MVStore store = StoreFile.open(file.toString());
        try {
            return store.<Integer, Integer>openMap(COUNTER).getOrDefault(0, 0);
        } finally {
            store.closeImmediately();
        }
    }
}
