package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.all;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;
import static org.rapporteur.eventlog.faults.Sound.assertSound;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.AppendRefused;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.Criterion;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.OnEachStore;
import org.rapporteur.eventlog.StoredEvent;
import org.rapporteur.eventlog.Tag;
import org.rapporteur.eventlog.TestStore;

/** Text is kept to the character and compared to the character: nothing is trimmed, folded, normalised or interpreted. */
@OnEachStore
class OddTextTest {

    /** The first two look alike: composed and decomposed. */
    private static final List<String> ODD = List.of("\u00e9", "e\u0301", " ", "  ", "a ", "A", "a", "\u0000", "\u0001",
            "a\u0000b", "$where", "a.b", "{\"$ne\":1}", "\"", "\\", "\u2028\u2029", "\u202eRTL",
            "\ud83c\uddea\ud83c\uddfa",
            "\uffff", "\ufeff", "\u007f", "\ufb01", "\u0130", "\u1e9e", "=", "tag:a=b");

    private final TestStore store;
    private final Recorder recorder = new Recorder("test");
    private String database;
    private EventLog log;

    OddTextTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        database = store.newDatabase().getName();
        log = store.open(database);
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void odd_text_is_kept_and_found_to_the_character() {
        CompletableFuture.allOf(ODD.stream().map(odd -> recorder.append(log, 1, everywhere(odd)))
                .toArray(CompletableFuture[]::new)).join();

        assertThat(recorder.history().count(Outcome.Ok.class)).isEqualTo(ODD.size());
        assertThat(ODD).allSatisfy(odd -> {
            assertThat(all(log, Criteria.tagged(new Tag(odd, odd)))).singleElement()
                    .extracting(StoredEvent::type, StoredEvent::metadata).containsExactly(odd, Map.of(odd, odd));
            assertThat(all(log, Criteria.ofTypes(odd))).hasSize(1);
            assertThat(log.commit("c" + odd)).isPresent();
        });
        assertSound(recorder.history(), store.documents(database));
    }

    private static Append everywhere(String odd) {
        Tag tag = new Tag(odd, odd);
        Condition condition = new Condition(0, Criteria.of(new Criterion(Set.of(odd), Set.of(tag))));
        return commit("c" + odd, condition,
                new NewEvent("e" + odd, odd, odd, Set.of(tag), Map.of(odd, odd), new byte[0]));
    }

    @Test
    void tags_whose_text_would_run_together_are_different_tags() {
        Tag one = new Tag("a=b", "c");
        Tag other = new Tag("a", "b=c");
        recorder.append(log, 1, commit(event(SUBMITTED, one))).join();
        Outcome outcome = recorder.append(log, 1,
                commit(new Condition(0, Criteria.tagged(other)), event(SUBMITTED, other))).join();

        assertThat(outcome).isInstanceOf(Outcome.Ok.class);
        assertThat(all(log, Criteria.tagged(one))).hasSize(1);
        assertSound(recorder.history(), store.documents(database));
    }

    @ParameterizedTest
    @MethodSource
    void half_a_surrogate_pair_is_refused_wherever_it_is(Append append) {
        assertThatThrownBy(() -> log.append(append).join()).hasRootCauseInstanceOf(AppendRefused.class)
                .hasMessageContaining("half of a surrogate pair");
        assertThat(log.head()).isZero();
    }

    static Stream<Append> half_a_surrogate_pair_is_refused_wherever_it_is() {
        String half = "a\udc00";
        return Stream.of(commit(half, Condition.none(), event(SUBMITTED)), commit(event(half)),
                commit(new NewEvent(half, SUBMITTED, "1", Set.of(), Map.of(), new byte[0])),
                commit(new NewEvent("e", SUBMITTED, half, Set.of(), Map.of(), new byte[0])),
                commit(event(SUBMITTED, new Tag(half, "v"))), commit(event(SUBMITTED, new Tag("k", half))),
                commit(new NewEvent("e", SUBMITTED, "1", Set.of(), Map.of(half, "v"), new byte[0])),
                commit(new NewEvent("e", SUBMITTED, "1", Set.of(), Map.of("k", half), new byte[0])),
                commit(new Condition(0, Criteria.ofTypes(half)), event(SUBMITTED)),
                commit(new Condition(0, Criteria.tagged(new Tag("k", half))), event(SUBMITTED)),
                new Append("c", null, half, Condition.none(), List.of(event(SUBMITTED))));
    }
}
