package org.rapporteur.query.transparency.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.EntryBundle;
import org.rapporteur.transparency.Frontier;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.Note;
import org.rapporteur.transparency.Receipt;
import org.rapporteur.transparency.TileId;
import org.rapporteur.transparency.VerifierKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ExtendWith(ToldStory.class)
class TransparencyHttpTest {
    private WebTestClient everybody;
    private Told told;

    @BeforeEach
    void whole_story_is_signed(Told story) {
        told = story;
        everybody = story.service().web();
        long commits = story.service().bean(EventLog.class).commitAt(story.service().bean(EventLog.class).head());
        await().until(() -> status("/log/checkpoint") == 200 && checkpoint().size() >= commits);
    }

    private int status(String path) {
        return everybody.get().uri(path).exchange().returnResult(byte[].class).getStatus().value();
    }

    private byte[] body(WebTestClient reader, String path) {
        return Objects.requireNonNull(reader.get().uri(path).exchange().expectStatus().isOk().expectBody()
                .returnResult().getResponseBody());
    }

    private String text(WebTestClient reader, String path) {
        return new String(body(reader, path), java.nio.charset.StandardCharsets.UTF_8);
    }

    private Note note() {
        return Note.parse(body(everybody, "/log/checkpoint"));
    }

    private Checkpoint checkpoint() {
        return Checkpoint.of(note());
    }

    private List<VerifierKey> keys() {
        return text(everybody, "/log/key").lines().map(VerifierKey::parse).toList();
    }

    private WebTestClient auditor() {
        return told.service().web(Cast.SORINA);
    }

    @Test
    void the_checkpoint_is_signed_by_the_key_at_its_address() {
        assertThat(note().verify(keys())).hasSize(1);
        everybody.get().uri("/log/checkpoint").exchange().expectHeader()
                .contentType("text/plain;charset=UTF-8").expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=1, public");
    }

    @Test
    void the_tiles_have_the_root_of_the_checkpoint_and_the_auditor_s_entries_have_the_tiles() {
        Checkpoint checkpoint = checkpoint();
        Frontier ofTiles = new Frontier();
        Frontier ofEntries = new Frontier();
        for (long index = 0; TileId.width(0, index, checkpoint.size()) > 0; index++) {
            byte[] hashes = body(everybody, "/log/" + TileId.of(0, index, checkpoint.size()).path());
            for (int i = 0; i < hashes.length / Hash.BYTES; i++) {
                ofTiles.append(Hash.at(hashes, i));
            }
            EntryBundle.read(body(auditor(), "/log/" + TileId.of(-1, index, checkpoint.size()).path()))
                    .forEach(entry -> ofEntries.append(Hash.ofEntry(entry)));
        }
        assertThat(ofTiles.root()).isEqualTo(checkpoint.root());
        assertThat(ofEntries.root()).isEqualTo(checkpoint.root());
    }

    @Test
    void tiles_may_be_kept_for_ever_by_everybody_and_entries_by_the_auditor_alone() {
        everybody.get().uri("/log/tile/0/000.p/2").exchange().expectStatus().isOk().expectHeader()
                .contentType(MediaType.APPLICATION_OCTET_STREAM).expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
        auditor().get().uri("/log/tile/entries/000.p/2").exchange().expectStatus().isOk().expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, private, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log/tile/0/000", "/log/tile/0/999.p/3", "/log/tile/0/0", "/log/tile/9/000.p/1",
        "/log/tile/0/000.p/999", "/log/receipts/999999", "/log/receipts/-1", "/log/proofs/inclusion?commit=5&size=5",
        "/log/proofs/inclusion?commit=5&size=99999", "/log/proofs/consistency?from=6&to=5"})
    void what_is_not_signed_is_not_there(String path) {
        everybody.get().uri(path).exchange().expectStatus().isNotFound().expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log/tile/entries/000.p/1", "/api/log/export"})
    void the_public_is_asked_to_sign_in_for_entries(String path) {
        everybody.get().uri(path).exchange().expectStatus().isUnauthorized().expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @EnumSource(value = Cast.class, mode = EnumSource.Mode.EXCLUDE, names = "SORINA")
    void nobody_but_the_auditor_reads_entries(Cast reader) {
        for (String path : List.of("/log/tile/entries/000.p/1", "/api/log/export")) {
            told.service().web(reader).get().uri(path).exchange().expectStatus().isForbidden().expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    @Test
    void everybody_gets_the_receipt_of_a_decision_which_proves_it_by_its_hash() {
        ResponseSpec answer = everybody.get().uri("/log/receipts/7").exchange();
        answer.expectHeader().valueEquals(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"receipt-7.tlog-proof\"");
        Receipt receipt = Receipt.parse(text(everybody, "/log/receipts/7"));
        Note note = Note.parse(receipt.checkpoint());

        note.verify(keys());
        assertThat(receipt.index()).isEqualTo(told.service().bean(EventLog.class).commitAt(7));
        assertThat(receipt.proves(Hash.of(receipt.extra()), Checkpoint.of(note))).isTrue();
    }

    @Test
    void the_auditor_s_receipt_holds_the_entry_itself() {
        Receipt receipt = Receipt.parse(text(auditor(), "/log/receipts/7"));

        assertThat(new String(receipt.extra(), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("{\"at\":").contains("\"position\":7,");
        assertThat(receipt.proves(Hash.ofEntry(receipt.extra()), Checkpoint.of(Note.parse(receipt.checkpoint()))))
                .isTrue();
    }

    @Test
    void proofs_are_calculated_for_who_does_not_want_to() {
        everybody.get().uri("/log/proofs/inclusion?commit=0&size=2").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.hashes.length()").isEqualTo(1);
        everybody.get().uri("/log/proofs/consistency?from=1&to=3").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.hashes.length()").isEqualTo(2);
    }

    @Test
    void the_auditor_takes_the_whole_log_home() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body(auditor(), "/api/log/export")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).startsWith("checkpoint", "key").anyMatch(name -> name.startsWith("tile/entries/000"))
                .anyMatch(name -> name.startsWith("tile/0/000"));
    }
}
