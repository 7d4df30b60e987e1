package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@OnEachStore
class LimitsTest {

    private static final byte[] EMPTY = {};

    private final TestStore store;

    LimitsTest(TestStore store) {
        this.store = store;
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void what_breaks_a_limit_is_refused_by_name_and_nothing_is_written() {
        EventLog log = store.newLog();

        assertThat(tooMuch()).allSatisfy(arguments -> assertRefused(log, arguments.get()));
        assertThat(log.head()).isZero();
    }

    private static void assertRefused(EventLog log, Object... arguments) {
        assertThatThrownBy(() -> log.append((Append) arguments[1]).join()).hasCauseInstanceOf(AppendRefused.class)
                .cause().hasMessage((String) arguments[0]);
    }

    static Stream<Arguments> tooMuch() {
        NewEvent fine = event(SUBMITTED);
        return Stream.of(
                Arguments.of("65 characters in the event id are too many: at most 64.",
                        commit(new NewEvent("e".repeat(65), SUBMITTED, "1", Set.of(), Map.of(), EMPTY))),
                Arguments.of("129 characters in the writer are too many: at most 128.",
                        new Append("c", null, "w".repeat(129), Condition.none(), List.of(fine))),
                Arguments.of("The writer is empty.", new Append("c", null, "", Condition.none(), List.of(fine))),
                Arguments.of("129 characters in the event version are too many: at most 128.",
                        commit(new NewEvent("e", SUBMITTED, "1".repeat(129), Set.of(), Map.of(), EMPTY))),
                Arguments.of("129 characters in the tag key are too many: at most 128.",
                        commit(event(SUBMITTED, new Tag("k".repeat(129), "v")))),
                Arguments.of("33 metadata entries on " + SUBMITTED + " are too many: at most 32.",
                        commit(new NewEvent("e", SUBMITTED, "1", Set.of(), metadata(33), EMPTY))),
                Arguments.of("129 characters in the metadata key are too many: at most 128.",
                        commit(new NewEvent("e", SUBMITTED, "1", Set.of(), Map.of("k".repeat(129), "v"), EMPTY))),
                Arguments.of("257 characters in the type in the condition are too many: at most 256.",
                        commit(new Condition(0, Criteria.ofTypes("t".repeat(257))), fine)),
                Arguments.of("129 characters in the tag key are too many: at most 128.",
                        commit(new Condition(0, Criteria.tagged(new Tag("k".repeat(129), "v"))), fine)),
                Arguments.of("513 characters in the value of tag k are too many: at most 512.",
                        commit(new Condition(0, Criteria.tagged(new Tag("k", "v".repeat(513)))), fine)),
                Arguments.of("65536 bytes in the envelope are too many: at most 65535.",
                        padded(Limits.ENVELOPE_BYTES + 1 - envelopeBytes(Waiting.of(padded(0))))),
                Arguments.of("The commit id is empty.", commit("", Condition.none(), fine)),
                Arguments.of("65 characters in the commit id are too many: at most 64.",
                        commit("c".repeat(65), Condition.none(), fine)),
                Arguments.of("A commit needs an event.", commit()),
                Arguments.of("129 events in a commit are too many: at most 128.", commit(events(129, SUBMITTED))),
                Arguments.of("The event type is empty.", commit(event(""))),
                Arguments.of("257 characters in the event type are too many: at most 256.",
                        commit(event("t".repeat(257)))),
                Arguments.of("The event version is empty.",
                        commit(new NewEvent("e", SUBMITTED, "", Set.of(), Map.of(), EMPTY))),
                Arguments.of("17 tags on " + SUBMITTED + " are too many: at most 16.", commit(tagged(17))),
                Arguments.of("The tag key is empty.", commit(event(SUBMITTED, new Tag("", "v")))),
                Arguments.of("513 characters in the value of tag k are too many: at most 512.",
                        commit(event(SUBMITTED, new Tag("k", "v".repeat(513))))),
                Arguments.of("The value of tag k holds half of a surrogate pair.",
                        commit(event(SUBMITTED, new Tag("k", "\ud800")))),
                Arguments.of("2049 characters in the metadata m are too many: at most 2048.",
                        commit(new NewEvent("e", SUBMITTED, "1", Set.of(), Map.of("m", "x".repeat(2049)), EMPTY))),
                Arguments.of("1048577 bytes of payload in " + SUBMITTED + " are too many: at most 1048576.",
                        commit(event(SUBMITTED, "x".repeat(1_048_577)))),
                Arguments.of("9437184 bytes of payload in a commit are too many: at most 8388608.",
                        commit(payloads(9))),
                Arguments.of("The time of the commit must have a year from 1 to 9999.",
                        Samples.at(Instant.parse("-0001-01-01T00:00:00Z"), commit(fine))));
    }

    @ParameterizedTest
    @MethodSource
    void the_envelope_is_measured_with_the_largest_numbers(int padding, boolean fits) {
        Waiting waiting = Waiting.of(padded(padding));

        if (fits) {
            Limits.check(waiting);
            assertThat(envelopeBytes(waiting)).isEqualTo(Limits.ENVELOPE_BYTES);
        } else {
            assertThatThrownBy(() -> Limits.check(waiting))
                    .hasMessage("65536 bytes in the envelope are too many: at most 65535.");
        }
    }

    static Stream<Arguments> the_envelope_is_measured_with_the_largest_numbers() {
        int exactly = Limits.ENVELOPE_BYTES - envelopeBytes(Waiting.of(padded(0)));
        return Stream.of(Arguments.of(exactly, true), Arguments.of(exactly + 1, false));
    }

    private static int envelopeBytes(Waiting waiting) {
        return EnvelopeWriter.write(waiting.request(), waiting.draft(), CanonicalJson.MAX_INTEGER,
                CanonicalJson.MAX_INTEGER - Limits.EVENTS, Sha256.NOTHING_BEFORE, Instant.EPOCH).bytes().length;
    }

    /** Only metadata grows, which leaves no doubt that it is the envelope which is full. */
    private static Append padded(int padding) {
        Map<String, String> metadata = IntStream.range(0, 32).boxed().collect(Collectors.toMap(i -> "key-" + (100 + i),
                i -> "x".repeat(Math.clamp(padding - i * 2040L, 0, 2040))));
        NewEvent full = new NewEvent("e", SUBMITTED, "1", Set.of(), metadata, EMPTY);
        return commit("c", Condition.none(), full);
    }

    private static Map<String, String> metadata(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(i -> "k" + i, i -> "v"));
    }

    private static NewEvent[] events(int count, String type) {
        return IntStream.range(0, count).mapToObj(i -> event(type)).toArray(NewEvent[]::new);
    }

    private static NewEvent[] payloads(int count) {
        return IntStream.range(0, count).mapToObj(i -> event(SUBMITTED, "x".repeat(1 << 20)))
                .toArray(NewEvent[]::new);
    }

    private static NewEvent tagged(int count) {
        Set<Tag> tags = IntStream.range(0, count).mapToObj(i -> new Tag("k", "v" + i)).collect(Collectors.toSet());
        return new NewEvent("e", SUBMITTED, "1", tags, Map.of(), EMPTY);
    }

    @Test
    void the_largest_commit_is_stored_and_read_back() {
        EventLog log = store.newLog();
        List<Long> expected = IntStream.range(0, 128).mapToObj(Long::valueOf).toList();
        log.append(commit(events(128, SUBMITTED))).join();

        assertThat(Samples.positions(log, Criteria.any())).isEqualTo(expected);
    }
}
