package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is stored is for ever: each event version, and each command as clients send it, has a file that people approved.
 *
 * <p>A test that fails here shows what changed. An event that changed needs a new version beside the old one; only for a
 * new message is a new file written, by hand, from what the test found.
 */
class ApprovedMessagesTest {
    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final JsonMapper READABLE = Json.stored().rebuild().enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static Stream<Catalogue.Entry<Event>> events() {
        return Catalogue.events().stream();
    }

    static Stream<Catalogue.Entry<Command>> commands() {
        return Catalogue.commands().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_it_was_approved(Catalogue.Entry<Event> entry) {
        assertThat(written(entry)).isEqualTo(approved("events", entry));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_approved_event_is_read_back_whole(Catalogue.Entry<Event> entry) {
        assertThat(Json.stored().readValue(approved("events", entry), entry.type()))
                .isEqualTo(Examples.of(entry.type()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_is_written_as_it_was_approved(Catalogue.Entry<Command> entry) {
        assertThat(written(entry)).isEqualTo(approved("commands", entry));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_approved_command_is_read_back_whole(Catalogue.Entry<Command> entry) {
        assertThat(Json.stored().readValue(approved("commands", entry), entry.type()))
                .isEqualTo(Examples.of(entry.type()));
    }

    @Test
    void no_approved_message_is_lost() throws IOException {
        assertThat(files("events")).isEqualTo(events().map(ApprovedMessagesTest::file).collect(Collectors.toSet()));
        assertThat(files("commands"))
                .isEqualTo(commands().map(ApprovedMessagesTest::file).collect(Collectors.toSet()));
    }

    @Test
    void events_are_found_again_by_the_tags_that_were_approved() throws IOException {
        String tags = events().map(ApprovedMessagesTest::tags).collect(Collectors.joining("\n", "", "\n"));

        assertThat(tags).isEqualTo(Files.readString(APPROVED.resolve("tags.txt"), StandardCharsets.UTF_8));
    }

    private static String tags(Catalogue.Entry<Event> entry) {
        return entry.name() + Examples.of(entry.type()).tags().stream().map(tag -> tag.key() + "=" + tag.value())
                .sorted().collect(Collectors.joining(", ", ": ", ""));
    }

    private static Set<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(APPROVED.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static String written(Catalogue.Entry<?> entry) {
        return READABLE.writeValueAsString(Examples.of(entry.type())).replace("\r\n", "\n") + "\n";
    }

    private static String approved(String folder, Catalogue.Entry<?> entry) {
        Path file = APPROVED.resolve(folder).resolve(file(entry));
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("Nobody approved %s yet. It would be:%n%s".formatted(file, written(entry)), e);
        }
    }

    private static String file(Catalogue.Entry<?> entry) {
        return entry.name() + "-" + entry.version() + ".json";
    }
}
