package org.rapporteur.verify.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor who copied the folder of a store that was killed would otherwise be told that its last commits are missing. */
class CopiedStoreTest {

    private static final int BLOCK = 4096;
    private static final int VERSIONS = 200;
    private static final Pattern BLOCK_OF_HEADER = Pattern.compile("block:([0-9a-f]+),");
    private static final Pattern DEAD = Pattern.compile("block:([0-9a-f]+),.*livePages:0\\b.*");

    @TempDir
    Path folder;

    private int torn;

    @Test
    void the_last_version_is_found_where_the_one_that_the_header_names_was_being_written_over() throws IOException {
        Path file = folder.resolve("store.mv.db");
        Random random = new Random(7);
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open()) {
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            MVMap<Integer, byte[]> values = store.openMap("values");
            for (int version = 0; version < VERSIONS; version++) {
                values.put(random.nextInt(200), new byte[random.nextInt(3000)]);
                store.<String, Integer>openMap("last").put("version", version);
                store.commit();
                assertThat(last(tear(file, store))).isEqualTo(version);
            }
        }
        assertThat(torn).as("versions that were written over").isPositive();
    }

    private Path tear(Path file, MVStore store) throws IOException {
        Path copy = Files.copy(file, folder.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (RandomAccessFile bytes = new RandomAccessFile(copy.toFile(), "rw")) {
            byte[] header = new byte[BLOCK];
            bytes.readFully(header);
            long named = block(BLOCK_OF_HEADER.matcher(new String(header, StandardCharsets.ISO_8859_1)));
            if (isDead(store, named)) {
                bytes.seek(named * BLOCK);
                bytes.write(new byte[BLOCK]);
                torn++;
            }
        }
        return copy;
    }

    private static boolean isDead(MVStore store, long block) {
        return store.getLayoutMap().entrySet().stream().filter(entry -> entry.getKey().startsWith("chunk."))
                .map(Map.Entry::getValue).map(DEAD::matcher).filter(Matcher::find).anyMatch(
                        dead -> Long.parseLong(dead.group(1), 16) == block);
    }

    private static long block(Matcher header) {
        return header.find() ? Long.parseLong(header.group(1), 16) : 0;
    }

    private static int last(Path file) {
        try (MVStore store = CopiedStore.open(file.toString())) {
            return store.<String, Integer>openMap("last").get("version");
        }
    }
}
