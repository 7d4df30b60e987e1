package org.rapporteur.eventlog.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    @TempDir
    Path folder;

    @Test
    void the_first_start_makes_a_key_that_only_its_owner_reads_and_the_next_one_finds_it() throws IOException {
        Path file = folder.resolve("keys/master.key");
        MasterKey made = MasterKey.fromFile(file);

        assertThat(MasterKey.fromFile(file).registryKey()).isEqualTo(made.registryKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(folder.resolve("keys")).isDirectoryContaining(found -> found.equals(file));
    }

    @Test
    void starts_at_the_same_moment_agree_on_one_key() {
        Path file = folder.resolve("master.key");
        List<CompletableFuture<MasterKey>> starts = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> MasterKey.fromFile(file))).toList();

        assertThat(starts).extracting(start -> start.join().registryKey())
                .allSatisfy(key -> assertThat(key).isEqualTo(MasterKey.fromFile(file).registryKey()));
    }

    @Test
    void keys_for_different_purposes_differ() {
        MasterKey master = MasterKey.fromFile(folder.resolve("master.key"));

        assertThat(master.wrappingKey().getEncoded()).isNotEqualTo(master.registryKey()).hasSize(32);
    }

    @Test
    void a_key_of_another_length_is_refused() {
        assertThatThrownBy(() -> MasterKey.fromBase64("c2hvcnQ=")).hasMessageContaining("has 5 bytes: give 32");
    }
}
