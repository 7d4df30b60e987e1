package org.rapporteur.query.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.MandateStory.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.mandates.activity.ActivitiesView;
import org.rapporteur.query.mandates.mandate.MandatesView;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.query.mandates.review.ReviewsView;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.RenewalQuery.Recommendation;
import org.rapporteur.shared.mandates.RenewalQuery.RecommendationKind;

/** What became of what a final review recommends, when the renewal and what happened later say different things. */
class RecommendationsTest {
    private static final ActivityId AGAIN = new ActivityId(Cast.uuid("planned again"));

    private final Facts facts = MandateStory.plain();

    private Recommendation training() {
        List<MandateWork> works = Stream.of(MandateStory.SECOND, MandateStory.FIRST).map(this::work).toList();
        Names names = new Names(new GroupNames.Group(Story.PLATFORM, Story.ORGANISATION, Story.words("Platform")),
                Optional.empty(), new People.Known(Map.of()));
        Context context = new Context(works.getLast(), works, names, Reader.newcomer(Cast.KARIM.id()), true);
        ReviewDocument review = context.work().finalReview().orElseThrow();
        return new Recommendations(context, review, review.latest().orElseThrow()).all().stream()
                .filter(one -> one.kind() == RecommendationKind.NEW_ACTIVITY).findFirst().orElseThrow();
    }

    private MandateWork work(MandateId id) {
        return new MandateWork(Projected.by(new MandatesView(), facts).get(id.value()),
                Projected.by(new ActivitiesView(), facts).values().stream().filter(one -> one.mandate().equals(id))
                        .toList(),
                Projected.by(new ReviewsView(), facts).values().stream().filter(one -> one.mandate().equals(id))
                        .toList(),
                day("2017-03-01"));
    }

    @Test
    void what_the_renewal_refused_is_not_told_to_be_carried_out_by_what_was_planned_since() {
        facts.by(Cast.MIRELA.id(), "SECRETARIAT",
                new MandateRenewed(MandateStory.FIRST, Story.PLATFORM, MandateStory.SECOND, MandateStory.FINAL,
                        List.of(new NotFollowed(null, null, MandateStory.PROPOSAL, "There is no room"))));

        assertThat(training().followUp().followed()).isFalse();
        assertThat(training().followUp().reason()).isEqualTo("There is no room");
        assertThat(training().followUp().activity()).isNull();
    }

    @Test
    void an_activity_that_stands_is_named_before_one_that_was_cancelled() {
        facts.by(Cast.MIRELA.id(), "SECRETARIAT",
                new ActivityCancelled(MandateStory.TRAINING, MandateStory.SECOND, Story.PLATFORM, "No money"),
                new ActivityPlanned(AGAIN, MandateStory.SECOND, Story.PLATFORM, "3", Story.words("Training"), null,
                        Cast.MATHIS.id(), day("2017-02-01"), day("2017-11-30"), null, MandateStory.PROPOSAL));

        assertThat(training().followUp().followed()).isTrue();
        assertThat(training().followUp().activity().activity()).isEqualTo(AGAIN);
    }

    @Test
    void where_the_review_says_why_the_reason_is_in_its_language_and_the_title_in_the_proposal_s() {
        facts.by(Cast.MIRELA.id(), "SECRETARIAT",
                new MandateReviewSubmitted(MandateStory.FINAL, MandateStory.FIRST, Story.PLATFORM, Cast.MIRELA.id(), 2,
                        Language.EN, "Again", List.of(),
                        List.of(new ProposalConclusion(MandateStory.PROPOSAL, true, "Readers ask for it"))),
                new MandateReviewApproved(MandateStory.FINAL, MandateStory.FIRST, Story.PLATFORM, 2, null));

        assertThat(training().titleLanguage()).isEqualTo(Language.FR);
        assertThat(training().reason()).isEqualTo("Readers ask for it");
        assertThat(training().language()).isEqualTo(Language.EN);
    }
}
