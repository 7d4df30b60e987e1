package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;

/** What is stored is for ever: these bytes were approved, and a difference is a mistake, never a new approval. */
class StoredFormatTest {

    private static final Instant MARCH = Instant.parse("2017-03-01T09:00:00Z");
    private static final Append FIRST = new Append("5e0f5c0e-0000-4000-8000-000000000001", MARCH, "command-service",
            Condition.none(),
            List.of(new NewEvent("e-1", "practices.PracticeSubmitted", "1",
                    Set.of(new Tag("practice", "p-1"), new Tag("group", "pecs")), Map.of("actor", "m-7", "é", "\"\n"),
                    "{\"title\":\"Cafés\"}".getBytes(StandardCharsets.UTF_8))));
    private static final Append SECOND = new Append("5e0f5c0e-0000-4000-8000-000000000002", MARCH.plusMillis(1),
            "command-service",
            new Condition(1,
                    new Criteria(Set.of(
                            new Criterion(Set.of("practices.PracticeSubmitted"), Set.of(new Tag("practice", "p-1"))),
                            new Criterion(Set.of("b.Two", "a.One"), Set.of()),
                            new Criterion(Set.of(), Set.of(new Tag("seat", "s"), new Tag("group", "pecs")))))),
            List.of(new NewEvent("e-2", "practices.PracticeAccepted", "2", Set.of(), Map.of(), new byte[]{0, -1},
                    MARCH),
                    new NewEvent("e-3", "practices.PracticePublished", "1", Set.of(new Tag("practice", "p-1")),
                            Map.of(), new byte[0])));

    private final Envelope first = write(FIRST, 0, 0, Sha256.NOTHING_BEFORE, MARCH);
    private final Envelope second = write(SECOND, 1, 1, first.hash(), MARCH.plusMillis(1));

    private static Envelope write(Append request, long commit, long position, String previous, Instant time) {
        return EnvelopeWriter.write(request, Waiting.of(request).draft(), commit, position, previous, time);
    }

    @Test
    void envelopes_are_the_approved_bytes() throws IOException {
        assertThat(first.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(approved("envelope-1-first.json"));
        assertThat(second.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(approved("envelope-1-second.json"));
    }

    @Test
    void the_fields_beside_the_envelope_are_the_approved_ones() throws IOException {
        assertThat(extendedJson(Documents.of(second, SECOND.events()))).isEqualTo(approved("commit-1-second.json"));
    }

    private static String extendedJson(Document document) {
        return document.toJson(JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).indent(true).build());
    }

    @Test
    void the_hash_is_the_one_that_sha256sum_prints_for_the_bytes() {
        assertThat(first.hash()).isEqualTo("1b9fc7f4ed7fef509f462a581b6af633ae807cb8c01def09a3a21a9e355b3c3e");
        assertThat(second.previous()).isEqualTo(first.hash());
    }

    @Test
    void an_envelope_says_what_was_asked() throws IOException {
        Envelope read = Envelope.read(approved("envelope-1-second.json").getBytes(StandardCharsets.UTF_8));

        assertThat(read).usingRecursiveComparison().isEqualTo(second);
        assertThat(read.condition()).isEqualTo(SECOND.condition());
        assertThat(read.events()).extracting(EventHeader::position).containsExactly(1L, 2L);
        assertThat(read.events()).extracting(EventHeader::time).containsExactly(MARCH, MARCH.plusMillis(1));
    }

    @Test
    void another_format_or_an_unknown_member_is_refused() throws IOException {
        String text = approved("envelope-1-first.json");

        assertThatThrownBy(() -> read(text.replace("\"format\":1", "\"format\":2")))
                .hasMessage("Unknown envelope format 2.");
        assertThatThrownBy(() -> read(text.replace("\"format\":1", "\"format\":1,\"fresh\":1")))
                .hasMessageContaining("Expected an object with only the members");
        assertThatThrownBy(() -> read(text.replace("\"position\":0", "\"position\":\"0\"")))
                .hasMessage("\"position\" is not a Long.");
        assertThatThrownBy(() -> read(text.replace("09:00:00.000Z", "09:00:00Z")))
                .hasMessageContaining("three decimals");
    }

    private static Envelope read(String text) {
        return Envelope.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String approved(String name) throws IOException {
        try (InputStream file = StoredFormatTest.class.getResourceAsStream("/approved/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
