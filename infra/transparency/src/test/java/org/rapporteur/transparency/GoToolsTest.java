package org.rapporteur.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who trusts the Go project's tools for transparency logs, and not this project, would not be able to read its logs.
 * There are no tests where there is no Go with {@code golang.org/x/mod}, as Debian packages it.
 */
class GoToolsTest {

    private static final Path PACKAGED = Path.of("/usr/share/gocode");
    private static final int EARLIER = 700;
    private static final int SIZE = 1_500;
    private static final int ENTRY = 1_234;

    private final SigningKey key = SigningKey.generate("practices.example.org/log", new SecureRandom());
    private final MemoryTiles tiles = MemoryTiles.of(SIZE);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> go_reads_what_was_written() throws IOException {
        return hasGo()
                ? Stream.of(
                        DynamicTest.dynamicTest("key, checkpoint, tiles, an earlier checkpoint and a receipt",
                                this::whole),
                        DynamicTest.dynamicTest("and finds a changed tile", this::changed))
                : Stream.empty();
    }

    private static boolean hasGo() {
        return Files.isDirectory(PACKAGED.resolve("src/golang.org/x/mod/sumdb/tlog"))
                && Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "go")));
    }

    private void whole() throws Exception {
        write();
        assertThat(go()).contains("1500 entries", "the checkpoint of 700 entries is its beginning",
                "the receipt proves entry 1234", "exit 0");
    }

    private void changed() throws Exception {
        write();
        Path tile = folder.resolve(TileId.of(0, 2, SIZE).path());
        byte[] bytes = Files.readAllBytes(tile);
        bytes[40] ^= 1;
        Files.write(tile, bytes);
        assertThat(go()).contains("exit 1");
    }

    private void write() throws IOException {
        file("key", key.verifier().toString());
        file("checkpoint", checkpoint(SIZE));
        file("seen", checkpoint(EARLIER));
        file("receipt", new Receipt(new byte[0], ENTRY, tree(SIZE).inclusion(ENTRY), checkpoint(SIZE)).text());
        int level = 0;
        for (long width = SIZE; width > 0; width /= TileId.FULL) {
            for (long index = 0; index * TileId.FULL < width; index++) {
                TileId tile = TileId.of(level, index, SIZE);
                Path path = folder.resolve(tile.path());
                Files.createDirectories(path.getParent());
                Files.write(path, tiles.tile(tile));
            }
            level++;
        }
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String checkpoint(int size) {
        return Note.sign(new Checkpoint("practices.example.org/log", size, tree(size).root()).text(), List.of(key));
    }

    private Tree tree(int size) {
        return new Tree(tiles, size);
    }

    private String go() throws Exception {
        ProcessBuilder go = new ProcessBuilder("go", "run", Path.of("interop", "main.go").toString(), folder.toString(),
                folder.resolve("key").toString(), folder.resolve("seen").toString(),
                folder.resolve("receipt").toString()).redirectErrorStream(true);
        go.environment().put("GO111MODULE", "off");
        go.environment().put("GOPATH", PACKAGED.toString());
        go.environment().put("GOCACHE", folder.resolve("cache").toString());
        Process process = go.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "exit " + process.waitFor();
    }
}
