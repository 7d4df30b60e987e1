package org.rapporteur.query.mandates.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.MandateStory.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.Dues;
import org.rapporteur.query.mandates.MandateWork;
import org.rapporteur.query.mandates.Names;
import org.rapporteur.query.mandates.Reviewed;
import org.rapporteur.query.mandates.Summaries;
import org.rapporteur.query.mandates.activity.ActivitiesView;
import org.rapporteur.query.mandates.mandate.MandatesView;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReworded;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateQuery.Due;
import org.rapporteur.shared.mandates.MandateQuery.DueKind;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.ReviewQuery.Participation;
import org.rapporteur.shared.mandates.ReviewQuery.ProposalView;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewItem;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewSummary;
import org.rapporteur.shared.mandates.Terms;

/** What was submitted stays as it was, whatever becomes of the mandate; what is open goes with it. */
class ReviewAfterwardsTest {
    private static final ActivityId LATER = new ActivityId(Cast.uuid("planned later"));

    private final Facts facts = MandateStory.plain();

    private void then(Event... events) {
        facts.by(Cast.MIRELA.id(), "SECRETARIAT", events);
    }

    private Context context(MandateId mandate) {
        MandateWork work = new MandateWork(Projected.by(new MandatesView(), facts).get(mandate.value()),
                Projected.by(new ActivitiesView(), facts).values().stream()
                        .filter(one -> one.mandate().equals(mandate)).toList(),
                Projected.by(new ReviewsView(), facts).values().stream()
                        .filter(one -> one.mandate().equals(mandate)).toList(),
                day("2017-03-01"));
        Names names = new Names(
                new GroupNames.Group(Story.PLATFORM, Story.ORGANISATION, Story.words("Platform")), Optional.empty(),
                new People.Known(Map.of()));
        return new Context(work, List.of(work), names, Reader.newcomer(Cast.KARIM.id()), true);
    }

    private static ReviewDocument review(ReviewId id, Context context) {
        return context.work().reviews().stream().filter(one -> one.review().equals(id)).findFirst().orElseThrow();
    }

    private ReviewPages pages(ReviewId id, MandateId mandate) {
        Context context = context(mandate);
        return new ReviewPages(context, review(id, context));
    }

    private ReviewSummary summary(ReviewId id, MandateId mandate) {
        Context context = context(mandate);
        return new Summaries(context).review(review(id, context));
    }

    private static MandateAmended amended(MandateId mandate, String... codes) {
        List<MandateTask> tasks = List.of(codes).stream()
                .map(code -> new MandateTask(code, Story.words("Other words"), null)).toList();
        return new MandateAmended(mandate, Story.PLATFORM, 3,
                new Terms(List.of(new Labelled("g", Story.words("Goal"))), tasks, List.of(), List.of(), 6),
                MandateStory.decision("CM(2017)9"), "Less is enough");
    }

    private static ActivityPlanned planned(MandateId mandate, String task) {
        return new ActivityPlanned(LATER, mandate, Story.PLATFORM, task, Story.words("Later"), (Bilingual) null,
                Cast.MATHIS.id(), day("2017-02-01"), day("2017-11-30"), null, null);
    }

    @Test
    void an_approved_review_keeps_its_items_and_their_words_when_the_terms_change() {
        List<ReviewItem> before = pages(MandateStory.FINAL, MandateStory.FIRST).items();
        ReviewSummary counted = summary(MandateStory.FINAL, MandateStory.FIRST);
        then(amended(MandateStory.FIRST, "a", "d"), planned(MandateStory.FIRST, "a"));

        List<ReviewItem> after = pages(MandateStory.FINAL, MandateStory.FIRST).items();
        assertThat(after).extracting(ReviewItem::title).isEqualTo(before.stream().map(ReviewItem::title).toList());
        assertThat(after).hasSize(5).allMatch(item -> item.conclusion() != null);
        assertThat(summary(MandateStory.FINAL, MandateStory.FIRST)).isEqualTo(counted);
    }

    @Test
    void a_proposal_still_says_under_which_task_it_stands_when_the_task_is_gone() {
        then(amended(MandateStory.FIRST, "a"));

        assertThat(pages(MandateStory.FINAL, MandateStory.FIRST).proposals()).extracting(ProposalView::taskText)
                .extracting(Bilingual::en).containsExactly("Write one handbook", "Advise on statistics");
    }

    @Test
    void what_awaits_the_chair_is_what_was_submitted() {
        then(planned(MandateStory.SECOND, "1"),
                new ActivityCancelled(MandateStory.TRAINING, MandateStory.SECOND, Story.PLATFORM, "No money"));

        assertThat(pages(MandateStory.WAITING, MandateStory.SECOND).items()).hasSize(5)
                .allMatch(item -> item.conclusion() != null)
                .extracting(ReviewItem::activity).contains(MandateStory.TRAINING).doesNotContain(LATER);
    }

    @Test
    void an_open_review_is_about_what_stands_now() {
        then(planned(MandateStory.SECOND, "1"),
                new ActivityCancelled(MandateStory.TRAINING, MandateStory.SECOND, Story.PLATFORM, "No money"));

        assertThat(pages(MandateStory.OPEN, MandateStory.SECOND).items()).extracting(ReviewItem::activity)
                .contains(LATER, MandateStory.CARRIED).doesNotContain(MandateStory.TRAINING);
        assertThat(summary(MandateStory.OPEN, MandateStory.SECOND).items()).isEqualTo(5);
    }

    private static TaskEvaluated on(String task) {
        return new TaskEvaluated(MandateStory.OPEN, MandateStory.SECOND, Story.PLATFORM, task, Advice.CONTINUE,
                Language.EN, "Useful");
    }

    private static ActivityEvaluated on(ActivityId activity) {
        return new ActivityEvaluated(MandateStory.OPEN, MandateStory.SECOND, Story.PLATFORM, activity,
                Advice.CONTINUE, Language.EN, "Useful");
    }

    private boolean hasSaidAll() {
        Context context = context(MandateStory.SECOND);
        return new Reviewed(context.work(), review(MandateStory.OPEN, context)).isAllEvaluatedBy(Cast.MATHIS.id());
    }

    @Test
    void words_on_a_task_before_it_was_amended_are_kept_and_no_longer_counted() {
        then(amended(MandateStory.SECOND, "1", "2", "3"));

        ReviewItem item = pages(MandateStory.OPEN, MandateStory.SECOND).items().getFirst();
        assertThat(item.evaluations()).singleElement().satisfies(one -> assertThat(one.earlier()).isTrue());
        assertThat(item.counted()).isEmpty();
        assertThat(item.counts().goesOn()).isZero();
        assertThat(summary(MandateStory.OPEN, MandateStory.SECOND).evaluated()).isZero();
        assertThat(participation(MandateStory.OPEN)).isEmpty();

        facts.by(Cast.MATHIS.id(), "MEMBER", "LU", on("1"));
        assertThat(summary(MandateStory.OPEN, MandateStory.SECOND).evaluated()).isOne();
        assertThat(participation(MandateStory.OPEN)).extracting(Participation::evaluated).containsExactly(1);
    }

    private List<Participation> participation(ReviewId id) {
        Context context = context(MandateStory.SECOND);
        return new Participants(new Reviewed(context.work(), review(id, context)), context.names()).counted();
    }

    @Test
    void a_review_that_was_returned_is_due_two_weeks_later_everywhere() {
        Facts late = new Facts();
        late.by(Cast.MIRELA.id(), "SECRETARIAT",
                new MandateReviewOpened(MandateStory.OPEN, MandateStory.SECOND, Story.PLATFORM, ReviewKind.YEARLY, 2016,
                        day("2016-12-15")),
                new MandateReviewSubmitted(MandateStory.OPEN, MandateStory.SECOND, Story.PLATFORM, Cast.ANAHIT.id(), 1,
                        Language.EN, "Short", List.of(), List.of()));
        assertThat(submitBy(late)).isEqualTo(day("2016-12-15"));

        late.by(Cast.HENRIK.id(), "CHAIR",
                new MandateReviewReturned(MandateStory.OPEN, MandateStory.SECOND, Story.PLATFORM, 1, "Say why"));

        LocalDate returned = MandateWork.day(late.all().getLast().at());
        assertThat(returned).isAfter(day("2016-12-15"));
        assertThat(submitBy(late)).isEqualTo(returned.plusDays(14));
        ReviewDocument review = Projected.by(new ReviewsView(), late).get(MandateStory.OPEN.value());
        assertThat(asOf(returned.plusDays(14), review)).isEqualTo("SUBMIT_REVIEW false false false");
        assertThat(asOf(returned.plusDays(15), review)).isEqualTo("SUBMIT_REVIEW true true true");
    }

    private static LocalDate submitBy(Facts facts) {
        return Projected.by(new ReviewsView(), facts).get(MandateStory.OPEN.value()).submitBy();
    }

    /** What the list of what is due, the review's own summary and the mandate's work say of it. */
    private String asOf(LocalDate today, ReviewDocument review) {
        Context known = context(MandateStory.SECOND);
        MandateWork work = new MandateWork(known.mandate(), List.of(), List.of(review), today);
        Context context = new Context(work, List.of(work), known.names(), known.reader(), true);
        Due due = new Dues(context).inOrder().filter(one -> one.kind() == DueKind.SUBMIT_REVIEW).findFirst()
                .orElseThrow();
        return "%s %s %s %s".formatted(due.kind(), due.overdue(), work.isOverdue(review),
                new Summaries(context).review(review).overdue());
    }

    @Test
    void words_on_what_is_gone_do_not_count_for_what_stands() {
        facts.by(Cast.MATHIS.id(), "MEMBER", "LU", on("1"), on("2"), on("3"), on(MandateStory.CARRIED),
                on(MandateStory.TRAINING));
        assertThat(hasSaidAll()).isTrue();

        then(new ActivityCancelled(MandateStory.TRAINING, MandateStory.SECOND, Story.PLATFORM, "No money"),
                planned(MandateStory.SECOND, "1"));
        assertThat(hasSaidAll()).isFalse();

        facts.by(Cast.MATHIS.id(), "MEMBER", "LU", on(LATER));
        assertThat(hasSaidAll()).isTrue();
    }

    private static ActivityReworded reworded(ActivityId activity, MandateId mandate) {
        return new ActivityReworded(activity, mandate, Story.PLATFORM, Story.words("Other words"), null, "A slip");
    }

    private static List<String> titles(ReviewPages pages) {
        return pages.items().stream().map(ReviewItem::title).map(Bilingual::en).toList();
    }

    @Test
    void a_submitted_review_keeps_the_words_that_an_activity_had_and_an_open_one_shows_the_new_ones() {
        then(reworded(MandateStory.CARRIED, MandateStory.SECOND), reworded(MandateStory.HANDBOOK, MandateStory.FIRST));

        assertThat(titles(pages(MandateStory.OPEN, MandateStory.SECOND))).contains("Other words")
                .doesNotContain("Survey");
        assertThat(titles(pages(MandateStory.WAITING, MandateStory.SECOND))).contains("Survey")
                .doesNotContain("Other words");
        assertThat(titles(pages(MandateStory.FINAL, MandateStory.FIRST))).contains("Handbook")
                .doesNotContain("Other words");
    }

    @Test
    void words_on_an_activity_before_it_was_reworded_are_kept_and_no_longer_counted() {
        facts.by(Cast.MATHIS.id(), "MEMBER", "LU", on(MandateStory.CARRIED));
        then(reworded(MandateStory.CARRIED, MandateStory.SECOND));

        ReviewItem item = pages(MandateStory.OPEN, MandateStory.SECOND).items().get(1);
        assertThat(item.activity()).isEqualTo(MandateStory.CARRIED);
        assertThat(item.evaluations()).singleElement().satisfies(one -> assertThat(one.earlier()).isTrue());
        assertThat(item.counts().goesOn()).isZero();
    }
}
