package org.rapporteur.eventlog;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.eventlog.Samples.ACCEPTED;
import static org.rapporteur.eventlog.Samples.PORTO;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.eventlog.Verification.Finding;

import com.mongodb.client.MongoCollection;

/** Somebody with the password of the database changes history, and is found out. */
@OnEachStore
class TamperingTest {

    private final TestStore store;
    private MongoCollection<Document> documents;
    private EventLog log;

    TamperingTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void fill() {
        String database = store.newDatabase().getName();
        documents = store.documents(database);
        log = store.open(database);
        log.append(commit(event(SUBMITTED, RIGA), event(SUBMITTED, PORTO))).join();
        log.append(commit("c-1", new Condition(1, Criteria.tagged(RIGA)), event(ACCEPTED, RIGA))).join();
        log.append(commit(event(ACCEPTED, PORTO))).join();
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void an_untouched_log_is_sound() {
        List<Long> reached = new ArrayList<>();
        Verification verification = log.verify((commits, total) -> reached.add(commits));
        Envelope last = Documents.envelope(documents.find(eq("_id", 2L)).first());

        assertThat(verification).isEqualTo(new Verification(3, 4, last.hash(), 1, 0, List.of()));
        assertThat(reached).containsExactly(3L);
    }

    @Test
    void a_changed_payload_is_found() {
        change(1, "payloads", List.of(new Binary("{\"x\":1}".getBytes(StandardCharsets.UTF_8))));

        assertFound(1, "The payload at position 2 is not the one in the envelope.");
    }

    @Test
    void a_missing_payload_is_found() {
        change(0, "payloads", List.of(new Binary("{}".getBytes(StandardCharsets.UTF_8))));

        assertFound(0, "There are 1 payloads for 2 events.");
    }

    @Test
    void a_changed_envelope_breaks_the_chain_behind_it() {
        replaceInEnvelope(1, "\"writer\":\"test\"", "\"writer\":\"tast\"");

        assertFound(2, "The log is damaged: commit 2 does not hold the hash of the one before it.");
    }

    @Test
    void an_envelope_that_is_spelled_differently_is_found() {
        replaceInEnvelope(2, "{\"at\"", "{ \"at\"");

        assertThat(log.verify(ProgressListener.SILENT).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.problem()).contains("Not canonical JSON"));
    }

    @Test
    void a_deleted_commit_is_found() {
        documents.deleteOne(eq("_id", 1L));

        assertThat(log.verify(ProgressListener.SILENT).findings()).extracting(Finding::problem).containsExactly(
                "The commits 1 to 1 are missing.", "The log is damaged: commit 2 does not follow commit 0.");
    }

    @ParameterizedTest
    @MethodSource
    void a_changed_copy_beside_the_envelope_is_found(String field, Object value) {
        change(1, field, value);

        assertThat(log.verify(ProgressListener.SILENT).findings()).singleElement().satisfies(
                finding -> assertThat(finding.problem()).startsWith("The field " + field + " is " + value + ", but"));
    }

    static Stream<Arguments> a_changed_copy_beside_the_envelope_is_found() {
        return Stream.of(Arguments.of("pos", 9L), Arguments.of("n", 2), Arguments.of("cid", "c-9"),
                Arguments.of("at", new Date(0)), Arguments.of("keys", List.of("type:" + ACCEPTED)));
    }

    @Test
    void a_commit_whose_condition_did_not_hold_is_found() {
        Envelope last = Documents.envelope(documents.find(eq("_id", 2L)).first());
        Append forged = commit(new Condition(2, Criteria.tagged(PORTO)), event(ACCEPTED, PORTO));
        Envelope envelope = EnvelopeWriter.write(forged, Waiting.of(forged).draft(), 3, 4, last.hash(),
                last.time());
        documents.insertOne(Documents.of(envelope, forged.events()));

        assertFound(3, "Its append condition did not hold: position 3 matches.");
    }

    @Test
    void a_condition_that_was_read_further_than_the_log_went_is_found() {
        Envelope last = Documents.envelope(documents.find(eq("_id", 2L)).first());
        Append forged = commit(new Condition(5, Criteria.tagged(PORTO)), event(ACCEPTED, PORTO));
        Envelope envelope = EnvelopeWriter.write(forged, Waiting.of(forged).draft(), 3, 4, last.hash(),
                last.time());
        documents.insertOne(Documents.of(envelope, forged.events()));

        assertFound(3, "Its append condition has the marker 5, which lies behind it.");
    }

    @Test
    void a_document_that_is_no_commit_is_found() {
        documents.insertOne(new Document("_id", "3").append("pos", 4L).append("n", 1).append("cid", "c-3"));
        documents.insertOne(new Document("_id", -1L).append("pos", -1L).append("n", 1).append("cid", "c-4"));
        documents.insertOne(new Document("_id", 3.5).append("pos", 5L).append("n", 1).append("cid", "c-5"));

        assertThat(log.verify(ProgressListener.SILENT).findings()).extracting(Finding::problem)
                .contains("The id 3 is no commit number.", "The id -1 is no commit number.",
                        "The id 3.5 is no commit number.");
    }

    @Test
    @Timeout(60)
    void a_log_that_is_cut_while_it_is_verified_is_found() {
        CompletableFuture.allOf(IntStream.range(0, 600).mapToObj(i -> log.append(commit(event(SUBMITTED))))
                .toArray(CompletableFuture[]::new)).join();
        Verification verification = log.verify((commits, total) -> documents.deleteMany(gte("_id", 500L)));

        assertThat(verification.findings()).containsExactly(
                new Finding(500, "The commits 500 to 602 were there when this began, and are gone."));
    }

    @Test
    void commits_that_changed_places_are_found() {
        Document second = documents.find(eq("_id", 1L)).first();
        Document third = documents.find(eq("_id", 2L)).first();
        documents.deleteMany(gte("_id", 1L));
        documents.insertMany(List.of(second.append("_id", 2L), third.append("_id", 1L)));

        assertThat(log.verify(ProgressListener.SILENT).findings()).extracting(Finding::problem)
                .contains("The log is damaged: commit 2 does not follow commit 0.");
    }

    @Test
    void a_cut_end_is_only_found_by_who_noted_the_head() {
        String noted = log.verify(ProgressListener.SILENT).head();
        documents.deleteOne(eq("_id", 2L));
        Verification verification = log.verify(ProgressListener.SILENT);

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.head()).isNotEqualTo(noted);
    }

    @Test
    void an_end_that_was_written_anew_is_only_found_by_who_noted_the_head() {
        String noted = log.verify(ProgressListener.SILENT).head();
        Envelope second = Documents.envelope(documents.find(eq("_id", 1L)).first());
        documents.deleteOne(eq("_id", 2L));
        Append forged = commit(event(ACCEPTED, RIGA));
        Envelope third = EnvelopeWriter.write(forged, Waiting.of(forged).draft(), 2, 3, second.hash(),
                second.time());
        documents.insertOne(Documents.of(third, forged.events()));
        Verification verification = log.verify(ProgressListener.SILENT);

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.head()).isNotEqualTo(noted);
    }

    private void assertFound(long commit, String problem) {
        assertThat(log.verify(ProgressListener.SILENT).findings()).containsExactly(new Finding(commit, problem));
    }

    private void replaceInEnvelope(long commit, String from, String to) {
        byte[] before = Documents.binary(documents.find(eq("_id", commit)).first());
        String after = new String(before, StandardCharsets.UTF_8).replace(from, to);
        change(commit, "env", new Binary(after.getBytes(StandardCharsets.UTF_8)));
    }

    private void change(long commit, String field, Object value) {
        documents.updateOne(eq("_id", commit), set(field, value));
    }
}
