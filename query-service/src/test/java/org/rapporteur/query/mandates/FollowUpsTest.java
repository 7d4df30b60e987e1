package org.rapporteur.query.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.MandateStory.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.mandates.activity.ActivitiesView;
import org.rapporteur.query.mandates.mandate.MandateDocument;
import org.rapporteur.query.mandates.mandate.MandatesView;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.query.mandates.review.ReviewPages;
import org.rapporteur.query.mandates.review.ReviewsView;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.workinggroups.people.PersonDocument.Seat;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateEvent.NewActivityProposed;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.RenewalQuery.RecommendationKind;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.ReviewQuery.Advised;
import org.rapporteur.shared.mandates.ReviewQuery.ProposalView;
import org.rapporteur.shared.workinggroups.Role;

/** What an exchange of views advises is not lost: it is done, or it stays open until somebody plans it. */
class FollowUpsTest {
    private static final ReviewId EXCHANGE = new ReviewId(Cast.uuid("exchange of views 2015"));
    private static final ProposalId LETTER = new ProposalId(Cast.uuid("proposal of a letter"));
    private static final ProposalId SONG = new ProposalId(Cast.uuid("proposal of a song"));
    private static final ActivityId CARRYING = new ActivityId(Cast.uuid("carries the letter out"));

    private static final MandateId THIRD = new MandateId(Cast.uuid("mandate 2018"));

    private final Facts facts = MandateStory.plain();
    private LocalDate today = day("2017-03-01");

    private void then(Event... events) {
        facts.by(Cast.MIRELA.id(), "SECRETARIAT", events);
    }

    /** In the first mandate, which is closed, and which the second one follows. */
    @BeforeEach
    void an_exchange_of_views_is_approved() {
        then(new MandateReviewOpened(EXCHANGE, MandateStory.FIRST, Story.PLATFORM, ReviewKind.YEARLY, 2015,
                day("2015-12-15")), proposed(LETTER, "Une lettre"), proposed(SONG, "Un chant"),
                new MandateReviewSubmitted(EXCHANGE, MandateStory.FIRST, Story.PLATFORM, Cast.ANAHIT.id(), 1,
                        Language.EN, "Well",
                        List.of(on("a", null, Advice.PRIORITY), on("b", null, Advice.CONTINUE),
                                on("c", null, Advice.DISCONTINUE), on(null, MandateStory.SURVEY, Advice.PRIORITY),
                                on(null, MandateStory.HANDBOOK, Advice.DISCONTINUE)),
                        List.of(new ProposalConclusion(LETTER, true, null),
                                new ProposalConclusion(SONG, false, "No voices"))),
                new MandateReviewApproved(EXCHANGE, MandateStory.FIRST, Story.PLATFORM, 1, null));
    }

    private static NewActivityProposed proposed(ProposalId proposal, String title) {
        return new NewActivityProposed(proposal, EXCHANGE, MandateStory.FIRST, Story.PLATFORM, "b", Language.FR, title,
                "Utile");
    }

    private static Conclusion on(String task, ActivityId activity, Advice advice) {
        return new Conclusion(task, activity, advice, "The group agrees");
    }

    private ActivityPlanned planned(MandateId mandate) {
        return new ActivityPlanned(CARRYING, mandate, Story.PLATFORM, "b", Story.words("A letter"), null,
                Cast.MATHIS.id(), day("2017-02-01"), day("2017-11-30"), null, LETTER);
    }

    private Context context(MandateId mandate, Role... roles) {
        List<MandateWork> works = Stream.of(THIRD, MandateStory.SECOND, MandateStory.FIRST)
                .flatMap(id -> work(id).stream()).toList();
        Names names = new Names(new GroupNames.Group(Story.PLATFORM, Story.ORGANISATION, Story.words("Platform")),
                Optional.empty(), new People.Known(Map.of()));
        Reader reader = new Reader(Cast.MIRELA.id(), false, List.of(),
                List.of(new Seat(Story.PLATFORM, List.of(roles), null)));
        return new Context(works.getFirst(), works, names, reader, true).in(mandate).orElseThrow();
    }

    private Optional<MandateWork> work(MandateId id) {
        return Optional.ofNullable(Projected.by(new MandatesView(), facts).get(id.value())).map(this::work);
    }

    private MandateWork work(MandateDocument mandate) {
        MandateId id = mandate.mandate();
        return new MandateWork(mandate,
                Projected.by(new ActivitiesView(), facts).values().stream().filter(one -> one.mandate().equals(id))
                        .toList(),
                Projected.by(new ReviewsView(), facts).values().stream().filter(one -> one.mandate().equals(id))
                        .toList(),
                today);
    }

    private void isFollowed() {
        then(new MandateAdopted(THIRD, Story.PLATFORM, Story.ORGANISATION, MandatePeriod.startingIn(2018),
                MandateStory.secondTerms(), MandateStory.decision("CM(2017)9"), MandateStory.SECOND, false));
    }

    private static ReviewDocument review(ReviewId id, Context context) {
        return context.work().reviews().stream().filter(one -> one.review().equals(id)).findFirst().orElseThrow();
    }

    private List<Advised> of(ReviewId review, Role... roles) {
        Context context = context(MandateStory.FIRST, roles);
        return new FollowUps(context).of(review(review, context));
    }

    private List<Advised> toPlan(MandateId mandate) {
        return new FollowUps(context(mandate, Role.SECRETARIAT)).toPlan();
    }

    private ProposalView letter() {
        Context context = context(MandateStory.FIRST, Role.SECRETARIAT);
        return new ReviewPages(context, review(EXCHANGE, context)).proposals().getFirst();
    }

    @Test
    void all_that_an_exchange_of_views_advises_is_done_or_open() {
        assertThat(of(EXCHANGE)).extracting(one -> one.kind() + " " + one.done()).containsExactly(
                RecommendationKind.PRIORITY_TASK + " true", RecommendationKind.PRIORITY_ACTIVITY + " true",
                RecommendationKind.DISCONTINUE_ACTIVITY + " false", RecommendationKind.DISCONTINUE_TASK + " true",
                RecommendationKind.NEW_ACTIVITY + " false");
    }

    @Test
    void a_review_that_is_not_approved_advises_nothing() {
        Context second = context(MandateStory.SECOND, Role.SECRETARIAT);

        assertThat(new FollowUps(second).of(review(MandateStory.OPEN, second))).isEmpty();
        assertThat(toPlan(MandateStory.SECOND)).extracting(Advised::proposal).containsExactly(LETTER);
    }

    @Test
    void the_final_review_shows_what_the_exchanges_left_open() {
        assertThat(of(MandateStory.FINAL)).extracting(Advised::proposal).containsExactly(LETTER);

        then(planned(MandateStory.FIRST));

        assertThat(of(MandateStory.FINAL)).isEmpty();
    }

    @Test
    void the_secretariat_plans_it_under_the_mandate_that_follows_a_closed_one() {
        assertThat(of(EXCHANGE, Role.SECRETARIAT).getLast().planIn()).isEqualTo(MandateStory.SECOND);
        assertThat(letter().planIn()).isEqualTo(MandateStory.SECOND);
        assertThat(toPlan(MandateStory.FIRST)).isEmpty();
    }

    @Test
    void nobody_else_is_offered_to_plan_it() {
        assertThat(of(EXCHANGE, Role.CHAIR, Role.MEMBER).getLast().planIn()).isNull();
    }

    @Test
    void where_every_mandate_is_closed_nothing_is_planned() {
        then(new MandateClosed(MandateStory.SECOND, Story.PLATFORM, "Over"));

        assertThat(letter().planIn()).isNull();
        assertThat(toPlan(MandateStory.SECOND)).isEmpty();
    }

    @Test
    void what_an_activity_of_either_mandate_carries_out_is_done() {
        then(planned(MandateStory.FIRST));

        assertThat(letter().became().mandate().mandate()).isEqualTo(MandateStory.FIRST);
        assertThat(letter().planIn()).isNull();
        assertThat(of(EXCHANGE).getLast().activity().activity()).isEqualTo(CARRYING);
        assertThat(toPlan(MandateStory.SECOND)).isEmpty();
    }

    @Test
    void what_one_mandate_leaves_open_is_still_planned_two_mandates_later() {
        isFollowed();
        then(new MandateClosed(MandateStory.SECOND, Story.PLATFORM, "Over"));

        assertThat(toPlan(THIRD)).extracting(Advised::proposal).containsExactly(LETTER);
        assertThat(toPlan(THIRD)).extracting(one -> one.mandate().mandate()).containsExactly(MandateStory.FIRST);
        assertThat(letter().planIn()).isEqualTo(THIRD);
    }

    @Test
    void a_mandate_whose_years_are_over_plans_until_another_follows_it() {
        today = day("2018-01-01");
        assertThat(toPlan(MandateStory.SECOND)).isNotEmpty();

        isFollowed();

        assertThat(toPlan(MandateStory.SECOND)).isEmpty();
        assertThat(letter().planIn()).isEqualTo(THIRD);
    }

    @Test
    void what_a_renewal_did_not_follow_is_told_with_its_reason_and_not_asked_for() {
        then(new MandateRenewed(MandateStory.FIRST, Story.PLATFORM, MandateStory.SECOND, MandateStory.FINAL,
                List.of(new NotFollowed(null, null, LETTER, "Nobody reads letters"))));

        assertThat(toPlan(MandateStory.SECOND)).extracting(Advised::notFollowed)
                .containsExactly("Nobody reads letters");
        assertThat(letter().planIn()).isNull();
    }

    @Test
    void a_cancelled_activity_leaves_it_open() {
        then(planned(MandateStory.SECOND),
                new ActivityCancelled(CARRYING, MandateStory.SECOND, Story.PLATFORM, "No money"));

        assertThat(letter().became()).isNull();
        assertThat(toPlan(MandateStory.SECOND)).extracting(Advised::proposal).containsExactly(LETTER);
    }
}
