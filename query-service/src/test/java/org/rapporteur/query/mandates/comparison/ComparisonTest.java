package org.rapporteur.query.mandates.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.KARIM;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.RenewalQuery.Became;
import org.rapporteur.shared.mandates.RenewalQuery.ChangeCounts;
import org.rapporteur.shared.mandates.RenewalQuery.MandateComparison;
import org.rapporteur.shared.mandates.RenewalQuery.TermChange;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.practices.PracticeQuery.Kept;
import org.rapporteur.shared.practices.PracticeQuery.Piece;

@ExtendWith(ToldStory.class)
class ComparisonTest {
    private static MandateComparison compare(String query, Told told) {
        return told.ask(KARIM, "/api/mandates/" + query, MandateComparison.class);
    }

    private static String words(TermChange one) {
        return "%s %s %s".formatted(one.became(), one.before() == null ? "-" : one.before().code(),
                one.after() == null ? "-" : one.after().code());
    }

    private static Terms terms(MandateTask... tasks) {
        return new Terms(List.of(), List.of(tasks), List.of(), List.of(), 6);
    }

    private static MandateTask task(String code, String text, String continues) {
        return new MandateTask(code, Story.words(text), continues);
    }

    @Test
    void each_task_was_kept_reworded_dropped_or_is_new_beside_the_mandate_that_it_follows(Told told) {
        MandateComparison comparison = compare(MandateStory.SECOND + "/comparison", told);

        assertThat(comparison.from().mandate()).isEqualTo(MandateStory.FIRST);
        assertThat(comparison.tasks()).extracting(ComparisonTest::words).containsExactly("KEPT a 1", "REWORDED b 2",
                "NEW - 3", "DROPPED c -");
        assertThat(comparison.counts()).isEqualTo(new ChangeCounts(1, 1, 1, 1));
        assertThat(comparison.steps()).isEmpty();
    }

    @Test
    void of_a_reworded_task_the_words_that_changed_are_told(Told told) {
        assertThat(compare(MandateStory.SECOND + "/comparison", told).tasks().get(1).en()).containsExactly(
                new Piece("Write ", Kept.BOTH), new Piece("one handbook", Kept.DELETED),
                new Piece("two handbooks", Kept.INSERTED));
    }

    @Test
    void goals_areas_and_perspectives_are_compared_by_their_codes(Told told) {
        MandateComparison comparison = compare(MandateStory.SECOND + "/comparison", told);

        assertThat(comparison.goals()).extracting(ComparisonTest::words).containsExactly("KEPT g g");
        assertThat(comparison.areas()).extracting(ComparisonTest::words).containsExactly("REWORDED 1 1", "NEW - 3",
                "DROPPED 2 -");
        assertThat(comparison.perspectives()).extracting(ComparisonTest::words).containsExactly("KEPT p p");
    }

    @Test
    void the_earlier_of_two_mandates_always_comes_first(Told told) {
        assertThat(compare(MandateStory.FIRST + "/comparison?with=" + MandateStory.SECOND, told).tasks())
                .isEqualTo(compare(MandateStory.SECOND + "/comparison?with=" + MandateStory.FIRST, told).tasks());
    }

    @Test
    void a_mandate_that_follows_none_is_compared_with_a_named_one_only(Told told) {
        told.service().web(KARIM).get().uri(told.path("/api/mandates/" + MandateStory.FIRST + "/comparison")).exchange()
                .expectStatus().isNotFound();
    }

    @Test
    void a_task_is_followed_over_every_mandate_between() {
        Terms first = terms(task("a", "Collect", null), task("b", "Write", null), task("c", "Advise", null));
        Terms between = terms(task("1", "Collect more", "a"), task("2", "Write", "b"));
        Terms last = terms(task("x", "Collect", "1"), task("y", "Train", null), task("z", "Count", "2"));

        assertThat(new TaskChanges(first, last, Optional.of(List.of(between))).all()).extracting(ComparisonTest::words)
                .containsExactly("KEPT a x", "NEW - y", "REWORDED b z", "DROPPED c -");
    }

    @Test
    void where_no_line_leads_from_one_to_the_other_nothing_is_continued() {
        Terms first = terms(task("a", "Collect", null));

        assertThat(new TaskChanges(first, terms(task("a", "Collect", "a")), Optional.empty()).all())
                .extracting(TermChange::became).containsExactly(Became.NEW, Became.DROPPED);
    }
}
