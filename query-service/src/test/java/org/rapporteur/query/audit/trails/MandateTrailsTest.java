package org.rapporteur.query.audit.trails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.ANAHIT;
import static org.rapporteur.query.support.Cast.KARIM;
import static org.rapporteur.query.support.Cast.ODILE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.query.telling.joining.MandateFacts;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Trail;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandateEvent;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;

@ExtendWith(ToldStory.class)
class MandateTrailsTest {
    private static Trail trail(String path, Told told) {
        return told.ask(KARIM, "/api/" + path + "/trail", Trail.class);
    }

    private static List<Trail.Change> changes(Trail trail, String event) {
        return trail.entries().stream().filter(entry -> entry.event().equals("mandates." + event))
                .flatMap(entry -> entry.changes().stream()).toList();
    }

    @Test
    void a_mandate_s_trail_holds_every_fact_of_its_activities_and_reviews_once_in_their_order(Told told) {
        Trail trail = trail("mandates/" + MandateStory.FIRST, told);
        long expected = MandateStory.plainFacts().stream()
                .filter(fact -> MandateFacts
                        .mandate((MandateEvent) fact.event()).equals(MandateStory.FIRST))
                .count();

        assertThat(trail.entries()).hasSize((int) expected).extracting(Trail.Entry::position).isSorted()
                .doesNotHaveDuplicates();
        assertThat(trail.entries().getFirst().event()).isEqualTo("mandates.MandateAdopted");
        assertThat(trail.entries().getLast().event()).isEqualTo("mandates.MandateClosed");
    }

    @Test
    void each_fact_says_who_in_which_role_for_whom_when_and_why(Told told) {
        Trail.Entry evaluated = trail("reviews/" + MandateStory.FINAL, told).entries().stream()
                .filter(entry -> entry.actor().name().equals("Anahit")).toList().getLast();

        assertThat(evaluated.role()).isEqualTo("RAPPORTEUR");
        assertThat(evaluated.delegation()).isEqualTo(Story.code("AM"));
        assertThat(evaluated.reason()).isEqualTo("Nobody writes it");
        assertThat(evaluated.at()).isNotNull();
    }

    @Test
    void a_changed_mind_shows_before_and_after_of_the_same_person(Told told) {
        String field = "evaluation.activity." + MandateStory.HANDBOOK + "." + told.service().person(ANAHIT);

        assertThat(changes(trail("reviews/" + MandateStory.FINAL, told), "ActivityEvaluated"))
                .contains(new Trail.Change(field, Story.words("Handbook"), null, "continue"),
                        new Trail.Change(field, Story.words("Handbook"), "continue", "discontinue"));
    }

    @Test
    void an_amendment_shows_the_words_before_and_after_and_why(Told told) {
        Trail trail = trail("mandates/" + MandateStory.FIRST, told);

        assertThat(changes(trail, "MandateAmended")).contains(
                new Trail.Change("task.b.en", "Write a handbook", "Write one handbook"),
                new Trail.Change("version", "1", "2"));
        assertThat(trail.entries()).filteredOn(entry -> entry.event().equals("mandates.MandateAmended"))
                .singleElement().extracting(Trail.Entry::reason).isEqualTo("One is enough");
    }

    @Test
    void an_activity_s_trail_shows_its_plan_its_progress_and_links_that_were_undone(Told told) {
        Trail handbook = trail("activities/" + MandateStory.HANDBOOK, told);
        Trail survey = trail("activities/" + MandateStory.SURVEY, told);

        assertThat(changes(handbook, "ActivityReplanned"))
                .containsExactly(new Trail.Change("due", "2015-06-30", "2015-10-31"));
        assertThat(changes(handbook, "ActivityPlanned")).contains(new Trail.Change("lead", null, "Anahit"));
        assertThat(changes(handbook, "ProgressReported")).contains(new Trail.Change("percent", "20", "10"),
                new Trail.Change("progress", "at-risk", "delayed"));
        assertThat(survey.entries()).extracting(Trail.Entry::event).contains("mandates.OutputUnlinked");
        assertThat(handbook.entries()).extracting(Trail.Entry::event).doesNotContain("mandates.OutputUnlinked");
    }

    @Test
    void a_review_s_trail_tells_of_each_round_and_of_its_conclusions(Told told) {
        Trail yearly = trail("reviews/" + MandateStory.YEARLY, told);

        assertThat(changes(yearly, "MandateReviewReturned"))
                .containsExactly(new Trail.Change("status", "submitted", "returned"));
        assertThat(changes(yearly, "MandateReviewSubmitted")).contains(new Trail.Change("round", "1", "2"),
                new Trail.Change("conclusion.task.a", null, "continue"),
                new Trail.Change("because.task.a", null, "Because of a"));
        assertThat(changes(yearly, "MandateReviewApproved"))
                .containsExactly(new Trail.Change("status", "submitted", "approved"));
    }

    @Test
    void a_renewal_tells_what_it_does_not_follow(Told told) {
        assertThat(changes(trail("mandates/" + MandateStory.FIRST, told), "MandateRenewed")).contains(
                new Trail.Change("notFollowed.activity." + MandateStory.HANDBOOK, Story.words("Handbook"), null,
                        "A publisher was found"),
                new Trail.Change("successor", null, "2016–2017"), new Trail.Change("review", null, "final"));
    }

    @Test
    void what_was_linked_is_told_whole_and_gone_when_the_link_is_undone(Told told) {
        List<Trail.Change> linked = changes(trail("mandates/" + MandateStory.FIRST, told), "OutputLinked");
        String call = "output." + MandateStory.CALL_LINK;

        assertThat(linked).contains(new Trail.Change(call + ".kind", null, "call"),
                new Trail.Change(call + ".activity.en", null, Story.words("Survey").en()),
                new Trail.Change(call + ".activity.fr", null, Story.words("Survey").fr()));
        assertThat(linked).extracting(Trail.Change::field).contains("output." + MandateStory.PAPER_LINK + ".task",
                "output." + MandateStory.PAPER_LINK + ".reference");
        assertThat(changes(trail("mandates/" + MandateStory.FIRST, told), "OutputUnlinked"))
                .allMatch(one -> one.after() == null).extracting(Trail.Change::field)
                .anyMatch(field -> field.endsWith(".kind"));
    }

    @Test
    void a_part_s_changes_are_named_by_the_part_in_the_mandate_s_trail(Told told) {
        assertThat(changes(trail("mandates/" + MandateStory.SECOND, told), "ProgressReported"))
                .contains(new Trail.Change("activity." + MandateStory.TRAINING + ".percent", Story.words("Training"),
                        null, "40"));
        assertThat(changes(trail("mandates/" + MandateStory.SECOND, told), "ActivityPlanned"))
                .contains(new Trail.Change("activity." + MandateStory.TRAINING + ".lead", Story.words("Training"), null,
                        Story.name(ODILE)));
        told.service().web(Cast.NEWCOMER).get()
                .uri(told.path("/api/mandates/" + MandateStory.SECOND + "/trail")).exchange().expectStatus()
                .isNotFound();
    }

    @Test
    void a_mandate_s_trail_tells_the_decision_what_it_follows_and_what_its_tasks_continue(Told told) {
        Trail trail = trail("mandates/" + MandateStory.SECOND, told);

        assertThat(changes(trail, "MandateAdopted")).contains(new Trail.Change("follows", null, "2014–2015"),
                new Trail.Change("decisionReference", null, "CM(2015)9"),
                new Trail.Change("decisionDate", null, "2013-12-10"),
                new Trail.Change("task.1.continues", null, "a"));
        assertThat(changes(trail("activities/" + MandateStory.TRAINING, told), "ActivityPlanned"))
                .contains(new Trail.Change("proposed.en", null, "Une formation"));
        assertThat(changes(trail("activities/" + MandateStory.CARRIED, told), "ActivityPlanned"))
                .contains(new Trail.Change("continues.fr", null, Story.words("Survey").fr()));
    }

    @Test
    void what_a_review_concludes_on_is_named_by_its_title(Told told) {
        assertThat(changes(trail("mandates/" + MandateStory.FIRST, told), "MandateReviewSubmitted")).contains(
                new Trail.Change("review." + MandateStory.FINAL + ".conclusion.activity." + MandateStory.HANDBOOK,
                        Story.words("Handbook"), null, "discontinue"),
                new Trail.Change("review." + MandateStory.FINAL + ".conclusion.proposal." + MandateStory.PROPOSAL,
                        new Bilingual("Une formation", "Une formation"), null, "advised"));
    }

    @Test
    void the_same_advice_for_another_reason_is_a_step_with_before_and_after() {
        Facts facts = MandateStory.plain().by(ANAHIT.id(), "RAPPORTEUR", "AM",
                new ActivityEvaluated(MandateStory.FINAL, MandateStory.FIRST, Story.PLATFORM, MandateStory.HANDBOOK,
                        Advice.DISCONTINUE, Language.EN, "Its authors have left"));
        TrailDocument.Entry last = Projected.by(new TrailsView(), facts).get("review:" + MandateStory.FINAL).entries()
                .getLast();

        assertThat(last.changes()).containsExactly(
                new TrailDocument.Change("said.activity." + MandateStory.HANDBOOK + "." + ANAHIT.id(),
                        Value.of("Nobody writes it"), Value.of("Its authors have left")));
    }

    private static List<String> steps(Trail trail, String event) {
        return trail.entries().stream().filter(entry -> entry.event().equals("mandates." + event))
                .map(entry -> entry.subject() == null ? null : entry.subject().en()).distinct().toList();
    }

    @Test
    void each_step_names_what_it_was_done_on(Told told) {
        Trail mandate = trail("mandates/" + MandateStory.FIRST, told);

        assertThat(steps(mandate, "ProgressReported")).containsExactly(Story.words("Survey").en(),
                Story.words("Handbook").en());
        assertThat(steps(mandate, "TaskEvaluated")).containsExactly("Task a", "Task b", "Task c");
        assertThat(steps(mandate, "MandateReviewApproved")).containsExactly("Exchange of views 2014", "Final review");
        assertThat(steps(mandate, "NewActivityProposed")).containsExactly("Une formation", "Un prix");
        assertThat(steps(mandate, "OutputLinked")).contains("Outline of the handbook");
        assertThat(steps(mandate, "OutputUnlinked")).containsExactly("Another paper");
        assertThat(steps(mandate, "MandateClosed")).containsOnlyNulls();
    }

    @Test
    void each_step_tells_what_it_comes_to_without_its_changes(Told told) {
        assertThat(trail("mandates/" + MandateStory.FIRST, told).entries()).extracting(MandateTrailsTest::inShort)
                .contains("mandates.TaskEvaluated [advice priority] Utile",
                        "mandates.ActivityEvaluated [advice discontinue] Nobody writes it",
                        "mandates.ProgressReported [percent 10, progress delayed] As of 2015-02-28",
                        "mandates.ActivityCompleted [completed 2015-11-30] Soixante-dix pratiques",
                        "mandates.MandateReviewSubmitted [] A good mandate",
                        "mandates.MandateRenewed [successor 2016–2017] null");
        assertThat(trail("mandates/" + MandateStory.SECOND, told).entries().getFirst().told())
                .containsExactly(new Trail.Told("renews", "2014–2015"));
    }

    private static String inShort(Trail.Entry entry) {
        return "%s %s %s".formatted(entry.event(),
                entry.told().stream().map(one -> one.what() + " " + one.value()).toList(), entry.reason());
    }

    @Test
    void a_trail_of_its_own_does_not_repeat_whose_it_is(Told told) {
        assertThat(steps(trail("activities/" + MandateStory.SURVEY, told), "ProgressReported")).containsOnlyNulls();
        assertThat(steps(trail("reviews/" + MandateStory.FINAL, told), "MandateReviewSubmitted")).containsOnlyNulls();
        assertThat(steps(trail("reviews/" + MandateStory.FINAL, told), "ActivityEvaluated")).contains("Handbook");
    }

    private static Trail read(String path, Told told) {
        return told.ask(Cast.THEODORA, "/api/" + path + "/trail", Trail.class);
    }

    @Test
    void what_was_taken_back_shows_before_and_after_and_why(Told told) {
        Trail annulled = read("mandates/" + MandateStory.ANNULLED, told);
        Trail renewedNoMore = read("mandates/" + MandateStory.OTHER, told);
        Trail review = read("reviews/" + MandateStory.CALLED_OFF, told);
        Trail activity = read("activities/" + MandateStory.REWORDED, told);

        assertThat(changes(annulled, "MandateAnnulled"))
                .containsExactly(new Trail.Change("annulled", null, "annulled"));
        assertThat(annulled.entries().getLast().reason()).isEqualTo("Nothing was decided");
        assertThat(changes(renewedNoMore, "MandateRenewalAnnulled")).containsExactlyInAnyOrder(
                new Trail.Change("review", "final", null), new Trail.Change("successor", "2018–2019", null));
        assertThat(changes(review, "MandateReviewRescheduled"))
                .containsExactly(new Trail.Change("due", "2016-12-15", "2017-01-31"));
        assertThat(changes(review, "MandateReviewCancelled"))
                .containsExactly(new Trail.Change("status", "open", "called-off"));
        assertThat(changes(activity, "ActivityReworded")).contains(
                new Trail.Change("title.en", "Meetig", "Meeting"), new Trail.Change("description.fr", null, "Un jour"));
        assertThat(activity.entries().get(1).reason()).isEqualTo("A slip of the pen");
    }
}
