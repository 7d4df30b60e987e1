package org.rapporteur.verify.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.transparency.TileId;
import org.rapporteur.verify.Exported;
import org.rapporteur.verify.Sample;
import org.rapporteur.verify.Sample.Commit;
import org.rapporteur.verify.entry.Entry;
import org.rapporteur.verify.source.LogSource;
import org.rapporteur.verify.source.Sources;

/** Each kind of damage is found and called by its name; a sound log is called sound. */
class DamageTest {

    private static final int SIZE = 600;
    private static final List<byte[]> LOG = Sample.usual(SIZE);

    @TempDir
    private Path folder;

    private Report check(Trust trust) {
        try (LogSource source = Sources.open(folder.toString(), Optional.empty())) {
            return new LogCheck(source, trust, Progress.SILENT).whole();
        }
    }

    private Report check() {
        return check(new Trust(List.of(Exported.KEY.verifier()), Optional.empty()));
    }

    private Report checkAgainst(List<byte[]> kept) {
        return check(new Trust(List.of(Exported.KEY.verifier()),
                Optional.of(Exported.note(kept, Exported.KEY).getBytes(StandardCharsets.UTF_8))));
    }

    private static List<Kind> kinds(Report report) {
        return report.findings().stream().map(Finding::kind).toList();
    }

    private static void assertFound(Report report, Kind kind, long commit) {
        assertThat(report.findings()).as("findings").anyMatch(one -> one.kind() == kind && one.commit() == commit);
    }

    @Test
    void a_sound_log_is_sound_and_each_condition_was_evaluated_again() {
        Exported.of(folder, LOG);

        Report report = checkAgainst(LOG.subList(0, 300));

        assertThat(report.findings()).isEmpty();
        assertThat(report.commits()).isEqualTo(SIZE);
        assertThat(report.events()).isEqualTo(SIZE);
        assertThat(report.conditions()).isEqualTo(SIZE);
        assertThat(report.head()).isEqualTo(Entry.sha256(LOG.get(SIZE - 1)));
        assertThat(report.signers()).containsExactly(Exported.KEY.verifier());
    }

    @Test
    void an_empty_log_is_sound() {
        Exported.of(folder, List.of());

        assertThat(check().sound()).isTrue();
    }

    @Test
    void a_changed_byte_is_found_in_its_commit() {
        List<byte[]> served = new ArrayList<>(LOG);
        served.set(300, Sample.changed(LOG.get(300), text -> text.replace("somebody", "sombbody")));
        Exported.of(folder, LOG).entries(served);

        Report report = check();

        assertFound(report, Kind.CHANGED, 300);
        assertFound(report, Kind.CHAIN_BROKEN, 300);
        assertThat(kinds(report)).containsExactlyInAnyOrder(Kind.CHANGED, Kind.CHAIN_BROKEN, Kind.NOT_AS_SIGNED);
    }

    @Test
    void a_changed_byte_in_the_last_commit_is_found_though_no_chain_covers_it() {
        List<byte[]> served = new ArrayList<>(LOG);
        served.set(SIZE - 1, Sample.changed(LOG.get(SIZE - 1), text -> text.replace("somebody", "sombbody")));
        Exported.of(folder, LOG).entries(served);

        assertFound(check(), Kind.CHANGED, SIZE - 1);
    }

    @Test
    void a_commit_that_is_no_entry_any_more_is_found() {
        List<byte[]> served = new ArrayList<>(LOG);
        served.set(17, Sample.changed(LOG.get(17), text -> text.replace("\"events\"", "\"event!\"")));
        Exported.of(folder, LOG).entries(served);

        Report report = check();

        assertFound(report, Kind.UNREADABLE, 17);
        assertFound(report, Kind.CHANGED, 17);
        assertThat(kinds(report)).doesNotContain(Kind.MISSING);
    }

    /** Each as somebody who has all rights would write it: chain, tree and signature are made anew over it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"\"at\":\"2026-01|\"at\":\"2026-13",
        "\"at\":\"2026-01-01T00|\"at\":\"2026-02-30T00", "\"at\":\"2026-01-01T00|\"at\":\"2026-01-01T24",
        "\"commit\":17|\"commit\":-5", "\"commit\":17|\"commit\":9007199254740992", "\"commit\":17|\"commit\":\"17\"",
        "\"criteria\":[{|\"criteria\":[[],{", "\"marker\":11|\"marker\":-1",
        "\"marker\":11|\"marker\":9007199254740992",
        "\"events\":[{|\"events\":[7,{", "\"metadata\":{\"actor|\"metadata\":{\"actor\":\"x\",\"actor",
        "\"format\":1|\"format\":2", "\"id\":\"c17\"|\"id\":17", "\"position\":17|\"position\":-1",
        "\"position\":17|\"position\":9223372036854775808", "\"previous\":\"|\"previous\":7,\"x\":\"",
        "\"writer\":\"test\"|\"writer\":[]"})
    void an_entry_that_says_what_cannot_be_is_named_and_the_rest_is_looked_at(String from, String to) {
        List<byte[]> damaged = Sample.rewritten(LOG, 17, text -> text.replace(from, to));
        assertThat(damaged.get(17)).isNotEqualTo(LOG.get(17));
        Exported.of(folder, damaged);

        Report report = check();

        assertThat(report.findings()).hasSize(1);
        assertFound(report, Kind.UNREADABLE, 17);
        assertThat(report.commits()).isEqualTo(SIZE);
    }

    @ParameterizedTest
    @ValueSource(longs = {4_294_967_294L, 4_294_967_295L, 99_999_999_999L, (1L << 53) - 1})
    void a_position_beyond_all_that_there_can_be_is_not_dense(long position) {
        Exported.of(folder, Sample.rewritten(LOG, 17,
                text -> text.replace("\"position\":17", "\"position\":" + position)));

        Report report = check();

        assertFound(report, Kind.NOT_DENSE, 17);
        assertThat(report.commits()).isEqualTo(SIZE);
    }

    @Test
    void a_number_beyond_all_that_there_are_is_named() {
        Exported.of(folder, Sample.rewritten(LOG, 17,
                text -> text.replace("\"commit\":17", "\"commit\":9007199254740991")));

        Report report = check();

        assertThat(kinds(report)).contains(Kind.OUT_OF_ORDER);
        assertThat(report.commits()).isEqualTo(SIZE);
    }

    @Test
    void the_same_words_in_another_spelling_are_found() {
        List<byte[]> served = new ArrayList<>(LOG);
        served.set(17, Sample.changed(LOG.get(17), text -> text.replace("\"format\":1", "\"format\": 1")));
        Exported.of(folder, LOG).entries(served);

        assertFound(check(), Kind.UNREADABLE, 17);
    }

    @Test
    void a_deleted_commit_is_missing() {
        List<byte[]> served = new ArrayList<>(LOG);
        served.remove(300);
        Exported.of(folder, LOG).entries(served, SIZE);

        Report report = check();

        assertFound(report, Kind.MISSING, 300);
        assertThat(kinds(report)).contains(Kind.CUT_OFF).doesNotContain(Kind.CHANGED, Kind.SLIPPED_IN);
    }

    @Test
    void swapped_commits_are_out_of_order() {
        List<byte[]> served = new ArrayList<>(LOG);
        Collections.swap(served, 300, 301);
        Exported.of(folder, LOG).entries(served);

        Report report = check();

        assertFound(report, Kind.OUT_OF_ORDER, 300);
        assertThat(kinds(report)).doesNotContain(Kind.MISSING, Kind.SLIPPED_IN);
    }

    @Test
    void an_inserted_commit_is_one_too_many() {
        List<byte[]> served = new ArrayList<>(LOG);
        served.add(300, Sample.changed(LOG.get(299), text -> text.replace("somebody", "sombbody")));
        Exported.of(folder, LOG).entries(served, SIZE);

        assertFound(check(), Kind.SLIPPED_IN, 299);
    }

    @Test
    void an_entry_behind_the_last_that_was_signed_is_one_too_many() {
        Exported.of(folder, LOG).entries(Sample.usual(SIZE + 1), SIZE);

        Report report = check();

        assertThat(kinds(report)).containsExactly(Kind.SLIPPED_IN);
        assertFound(report, Kind.SLIPPED_IN, SIZE);
    }

    @Test
    void a_log_that_ends_before_its_checkpoint_is_cut_off() {
        Exported.of(folder, LOG).entries(LOG.subList(0, SIZE - 5), SIZE);

        assertThat(kinds(check())).containsExactly(Kind.CUT_OFF);
    }

    @Test
    void a_history_rewritten_and_signed_anew_contradicts_the_checkpoint_that_was_kept() {
        List<byte[]> rewritten = Sample.rewritten(LOG, 300, text -> text.replace("somebody", "sombbody"));
        Exported.of(folder, rewritten);

        assertThat(kinds(checkAgainst(LOG.subList(0, 400)))).containsExactly(Kind.FORK);
    }

    @Test
    void a_history_rewritten_as_a_whole_is_found_by_nobody_who_has_kept_nothing() {
        Exported.of(folder, Sample.rewritten(LOG, 300, text -> text.replace("somebody", "sombbody")));

        assertThat(check().sound()).isTrue();
        assertThat(checkAgainst(LOG.subList(0, 300)).sound()).isTrue();
    }

    @Test
    void two_signed_histories_of_one_size_are_a_fork() {
        Exported.of(folder, Sample.rewritten(LOG, 599, text -> text.replace("somebody", "sombbody")));

        assertThat(kinds(checkAgainst(LOG))).containsExactly(Kind.FORK);
    }

    @Test
    void a_log_cut_and_signed_anew_is_shorter_than_the_checkpoint_that_was_kept() {
        Exported.of(folder, LOG.subList(0, 500));

        assertThat(kinds(checkAgainst(LOG))).containsExactly(Kind.CUT_OFF);
    }

    @Test
    void the_signature_of_a_stranger_is_told_from_a_broken_one() {
        Exported.of(folder, LOG).signed(LOG, Exported.STRANGER);
        assertThat(kinds(check())).containsExactly(Kind.WRONG_KEY);

        String other = Exported.note(LOG.subList(0, 599), Exported.KEY);
        String note = Exported.note(LOG, Exported.KEY);
        String mixed = note.substring(0, note.indexOf("\n\n")) + other.substring(other.indexOf("\n\n"));
        Exported.of(folder, LOG).file("checkpoint", mixed);
        assertThat(kinds(check())).containsExactly(Kind.BROKEN_SIGNATURE);
    }

    @Test
    void a_checkpoint_that_is_none_is_called_so() {
        Exported.of(folder, LOG).file("checkpoint", "nothing");

        assertThat(kinds(check())).containsExactly(Kind.BAD_CHECKPOINT);
    }

    @Test
    void a_checkpoint_with_another_root_than_its_log_s_is_found() {
        List<byte[]> rewritten = Sample.rewritten(LOG, 300, text -> text.replace("somebody", "sombbody"));
        Exported.of(folder, LOG).signed(rewritten, Exported.KEY);

        assertThat(kinds(check())).containsExactlyInAnyOrder(Kind.NOT_AS_SIGNED, Kind.WRONG_TILE);
    }

    @Test
    void a_wrong_tile_and_a_missing_one_are_named() throws Exception {
        byte[] tile = Files.readAllBytes(Exported.of(folder, LOG).folder().resolve("tile/1/000.p/2"));
        tile[40]++;
        new Exported(folder).file("tile/1/000.p/2", tile);
        assertThat(check().findings()).singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("tile/1/000.p/2"));

        Files.delete(folder.resolve("tile/entries/001"));
        assertThat(check().findings()).anySatisfy(one -> assertThat(one).isEqualTo(new Finding(Kind.BROKEN_FILE, -1,
                "tile/entries/001 is not there, though the checkpoint needs it.")));
    }

    @Test
    void a_bundle_that_is_cut_within_an_entry_is_named() throws Exception {
        Exported.of(folder, LOG);
        Path bundle = folder.resolve(new TileId(TileId.ENTRIES, 2, SIZE - 512).path());
        byte[] bytes = Files.readAllBytes(bundle);
        Files.write(bundle, java.util.Arrays.copyOf(bytes, bytes.length - 10));

        assertThat(kinds(check())).containsExactly(Kind.BROKEN_FILE);
    }

    @Test
    void a_decision_against_its_own_condition_is_found_however_old_the_marker_is() {
        List<Commit> commits = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            commits.add(Sample.about("practice " + i));
        }
        commits.set(1, Sample.about("the one"));
        commits.add(Sample.about("the one", 2));
        commits.add(Sample.about("the one", 1));
        Exported.of(folder, Sample.entries(commits));

        Report report = check();

        assertThat(report.findings()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.CONDITION_BROKEN);
            assertThat(one.commit()).isEqualTo(SIZE + 1);
            assertThat(one.sentence()).contains("position 1 did");
        });
    }

    @Test
    void a_condition_that_begins_behind_its_own_decision_holds_nothing_back() {
        List<Commit> commits = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            commits.add(Sample.about("the one", i));
        }
        commits.set(4, Sample.about("the one", 5));
        commits.set(7, Sample.about("the one", 1000));
        Exported.of(folder, Sample.entries(commits));

        Report report = check();

        assertThat(kinds(report)).containsExactly(Kind.CONDITION_BROKEN, Kind.CONDITION_BROKEN);
        assertFound(report, Kind.CONDITION_BROKEN, 4);
        assertFound(report, Kind.CONDITION_BROKEN, 7);
    }

    @Test
    void a_hole_in_positions_a_step_back_in_time_and_a_false_beginning_are_found() {
        List<byte[]> first = Sample.rewritten(LOG.subList(0, 9), 4,
                text -> text.replace("\"position\":4", "\"position\":5"));
        List<byte[]> early = Sample.rewritten(first, 7, text -> text.replace("2026-01-01", "2025-01-01"));
        List<byte[]> log = Sample.rewritten(early, 0,
                text -> text.replace("0".repeat(64) + "\",\"writer", "1".repeat(64) + "\",\"writer"));
        Exported.of(folder, log);

        Report report = check();

        assertFound(report, Kind.NOT_DENSE, 4);
        assertFound(report, Kind.NOT_DENSE, 7);
        assertFound(report, Kind.CHAIN_BROKEN, 0);
    }

    @Test
    void hashes_alone_show_consistency_and_rewriting() {
        Exported.of(folder, LOG);
        assertThat(hashesOnly(LOG.subList(0, 300)).sound()).isTrue();

        Exported.of(folder, Sample.rewritten(LOG, 100, text -> text.replace("somebody", "sombbody")));
        assertThat(kinds(hashesOnly(LOG.subList(0, 300)))).containsExactly(Kind.FORK);
    }

    private Report hashesOnly(List<byte[]> kept) {
        try (LogSource source = Sources.open(folder.toString(), Optional.empty())) {
            Trust trust = new Trust(List.of(Exported.KEY.verifier()),
                    Optional.of(Exported.note(kept, Exported.KEY).getBytes(StandardCharsets.UTF_8)));
            return new LogCheck(source, trust, Progress.SILENT).hashesOnly();
        }
    }
}
