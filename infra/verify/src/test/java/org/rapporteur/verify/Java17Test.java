package org.rapporteur.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.transparency.Hash;

/** Whoever verifies would have to install a newer Java first. */
class Java17Test {

    private static final int JAVA_17 = 61;

    @ParameterizedTest
    @ValueSource(classes = {Verify.class, Hash.class, picocli.CommandLine.class, org.bson.BsonDocument.class,
        org.h2.mvstore.MVStore.class})
    void every_class_of_ours_and_of_others_runs_on_it(Class<?> one) throws IOException, URISyntaxException {
        Path place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            assertOldEnough(place);
        } else {
            try (var jar = FileSystems.newFileSystem(place)) {
                assertOldEnough(jar.getPath("/"));
            }
        }
    }

    private static void assertOldEnough(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().contains("META-INF")).toList();
            assertThat(classes).isNotEmpty();
            for (Path file : classes) {
                assertThat(version(file)).as(file.toString()).isLessThanOrEqualTo(JAVA_17);
            }
        }
    }

    private static int version(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.readInt();
            in.readUnsignedShort();
            return in.readUnsignedShort();
        }
    }
}
