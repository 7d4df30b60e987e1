package org.rapporteur.query.transparency.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Service;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.EntryBundle;
import org.rapporteur.transparency.Frontier;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.Note;
import org.rapporteur.transparency.Receipt;
import org.rapporteur.transparency.TileId;
import org.rapporteur.transparency.Tree;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The operator has opened the entries, and the log is longer than a tile: whoever reads tiles may be any old size behind. */
class OpenLogTest {
    private static final int COMMITS = 260;
    private static Service service;
    private static WebTestClient everybody;

    @BeforeAll
    static void a_log_of_more_than_a_tile() {
        service = Service.start();
        service.restart("--rapporteur.transparency.open=true", "--rapporteur.transparency.every=100ms");
        everybody = service.web();
        for (int i = 0; i < COMMITS; i++) {
            service.append(new OrganisationCreated(new OrganisationId(Cast.uuid("organisation " + i)),
                    new Bilingual("Council " + i, "Conseil " + i), "C" + i), Map.of("actor", Cast.uuid("somebody")));
        }
        await().until(() -> status("/log/checkpoint") == 200 && checkpoint().size() == COMMITS);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static int status(String path) {
        return everybody.get().uri(path).exchange().returnResult(byte[].class).getStatus().value();
    }

    private static byte[] body(String path) {
        return Objects.requireNonNull(everybody.get().uri(path).exchange().expectStatus().isOk().expectBody()
                .returnResult().getResponseBody());
    }

    private static Checkpoint checkpoint() {
        return Checkpoint.of(Note.parse(body("/log/checkpoint")));
    }

    private static List<byte[]> entries(long size) {
        List<byte[]> entries = new ArrayList<>();
        for (long index = 0; TileId.width(TileId.ENTRIES, index, size) > 0; index++) {
            entries.addAll(EntryBundle.read(body("/log/" + TileId.of(TileId.ENTRIES, index, size).path())));
        }
        return entries;
    }

    @Test
    void the_tiles_of_each_size_that_there_ever_was_have_its_root() {
        Map<String, byte[]> tiles = new HashMap<>();
        Frontier plain = new Frontier();
        for (byte[] entry : entries(COMMITS)) {
            plain.append(Hash.ofEntry(entry));
            Tree ofTiles = new Tree(tile -> tiles.computeIfAbsent("/log/" + tile.path(), OpenLogTest::body),
                    plain.size());
            assertThat(ofTiles.root()).as("size %d", plain.size()).isEqualTo(plain.root());
        }
        assertThat(plain.root()).isEqualTo(checkpoint().root());
        assertThat(tiles).containsKeys("/log/tile/0/000.p/255", "/log/tile/0/001.p/1", "/log/tile/1/000.p/1");
        assertThat(Tree.above(body("/log/tile/0/000"))).isEqualTo(Hash.of(body("/log/tile/1/000.p/1")));
    }

    @Test
    void the_entries_of_a_smaller_size_are_the_beginning_of_those_of_a_larger_one() {
        List<byte[]> all = entries(COMMITS);

        for (int size : new int[]{1, 2, 255, 256, 257}) {
            assertThat(entries(size)).as("size %d", size).usingElementComparator(Arrays::compare)
                    .isEqualTo(all.subList(0, size));
        }
    }

    @Test
    void everybody_may_read_the_entries_and_keep_them() {
        everybody.get().uri("/log/tile/entries/000").exchange().expectStatus().isOk().expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
        assertThat(service.web(Cast.NEWCOMER).get().uri("/log/tile/entries/000").exchange()
                .returnResult(byte[].class).getStatus().value()).isEqualTo(200);
    }

    @Test
    void everybody_s_receipt_holds_the_entry_itself() {
        Receipt receipt = Receipt.parse(new String(body("/log/receipts/7"), StandardCharsets.UTF_8));

        assertThat(new String(receipt.extra(), StandardCharsets.UTF_8)).contains("\"position\":7,");
        assertThat(receipt.proves(Hash.ofEntry(receipt.extra()), Checkpoint.of(Note.parse(receipt.checkpoint()))))
                .isTrue();
    }

    @Test
    void everybody_takes_the_whole_log_home() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body("/api/log/export")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactly("checkpoint", "key", "tile/entries/000", "tile/entries/001.p/4",
                "tile/0/000", "tile/0/001.p/4", "tile/1/000.p/1");
    }

    @Test
    void what_else_is_not_public_stays_so() {
        assertThat(status("/api/me")).isEqualTo(401);
    }
}
