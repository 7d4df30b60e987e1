package org.rapporteur.query.mandates.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.KARIM;
import static org.rapporteur.query.support.Cast.MIRELA;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateQuery.Bar;
import org.rapporteur.shared.mandates.RenewalQuery.OfferedActivity;
import org.rapporteur.shared.mandates.RenewalQuery.OfferedTask;
import org.rapporteur.shared.mandates.RenewalQuery.Recommendation;
import org.rapporteur.shared.mandates.RenewalQuery.RecommendationKind;
import org.rapporteur.shared.mandates.RenewalQuery.RenewalOffer;
import org.rapporteur.shared.mandates.ReviewQuery.ProposalView;

@ExtendWith(ToldStory.class)
class RenewalTest {
    private static RenewalOffer offer(Cast reader, MandateId mandate, Told told) {
        return told.ask(reader, "/api/mandates/" + mandate + "/renewal", RenewalOffer.class);
    }

    private static Recommendation recommendation(RecommendationKind kind, Told told) {
        return offer(KARIM, MandateStory.FIRST, told).recommendations().stream().filter(one -> one.kind() == kind)
                .findFirst().orElseThrow();
    }

    @Test
    void a_renewal_starts_where_the_mandate_ends_and_from_its_terms(Told told) {
        RenewalOffer offer = offer(KARIM, MandateStory.FIRST, told);

        assertThat(offer.period()).isEqualTo(MandatePeriod.startingIn(2016));
        assertThat(offer.terms()).isEqualTo(MandateStory.firstTerms("Write one handbook"));
        assertThat(offer.review().review()).isEqualTo(MandateStory.FINAL);
    }

    @Test
    void it_offers_what_the_final_review_says_of_each_task_and_activity(Told told) {
        RenewalOffer offer = offer(KARIM, MandateStory.FIRST, told);

        assertThat(offer.tasks()).extracting(OfferedTask::advice).containsExactly(Advice.PRIORITY, Advice.CONTINUE,
                Advice.DISCONTINUE);
        assertThat(offer.activities()).extracting(one -> one.activity().activity())
                .containsExactly(MandateStory.SURVEY, MandateStory.HANDBOOK);
        assertThat(offer.activities()).extracting(OfferedActivity::advice).containsExactly(Advice.PRIORITY,
                Advice.DISCONTINUE);
        assertThat(offer.activities()).extracting(OfferedActivity::description)
                .containsOnly(new Bilingual("About it", "À ce sujet"));
        assertThat(offer.proposals()).extracting(ProposalView::proposal).containsExactly(MandateStory.PROPOSAL);
    }

    @Test
    void what_is_to_go_on_as_it_is_is_no_recommendation(Told told) {
        assertThat(offer(KARIM, MandateStory.FIRST, told).recommendations()).extracting(Recommendation::kind)
                .containsExactly(RecommendationKind.PRIORITY_TASK, RecommendationKind.DISCONTINUE_TASK,
                        RecommendationKind.PRIORITY_ACTIVITY, RecommendationKind.DISCONTINUE_ACTIVITY,
                        RecommendationKind.NEW_ACTIVITY);
    }

    @Test
    void once_renewed_each_recommendation_says_what_became_of_it(Told told) {
        assertThat(recommendation(RecommendationKind.PRIORITY_TASK, told).followUp().task().code()).isEqualTo("1");
        assertThat(recommendation(RecommendationKind.PRIORITY_ACTIVITY, told).followUp().activity().activity())
                .isEqualTo(MandateStory.CARRIED);
        assertThat(recommendation(RecommendationKind.DISCONTINUE_TASK, told).followUp().followed()).isTrue();
        assertThat(recommendation(RecommendationKind.NEW_ACTIVITY, told).followUp().activity().percent()).isEqualTo(40);
    }

    @Test
    void what_is_not_followed_says_why(Told told) {
        Recommendation refused = recommendation(RecommendationKind.DISCONTINUE_ACTIVITY, told);

        assertThat(refused.activity()).isEqualTo(MandateStory.HANDBOOK);
        assertThat(refused.followUp().followed()).isFalse();
        assertThat(refused.followUp().reason()).isEqualTo("A publisher was found");
        assertThat(refused.followUp().activity()).isNull();
    }

    @Test
    void a_title_and_a_reason_are_each_in_the_language_in_which_they_were_written(Told told) {
        Recommendation proposed = recommendation(RecommendationKind.NEW_ACTIVITY, told);

        assertThat(proposed.titleLanguage()).isEqualTo(Language.FR);
        assertThat(proposed.language()).isEqualTo(Language.FR);
        assertThat(recommendation(RecommendationKind.PRIORITY_TASK, told).titleLanguage()).isNull();
        assertThat(recommendation(RecommendationKind.PRIORITY_TASK, told).language()).isEqualTo(Language.EN);
    }

    @Test
    void without_an_approved_final_review_there_is_nothing_to_start_from(Told told) {
        RenewalOffer offer = offer(MIRELA, MandateStory.SECOND, told);

        assertThat(offer.review()).isNull();
        assertThat(offer.recommendations()).isEmpty();
        assertThat(offer.tasks()).extracting(OfferedTask::advice).containsOnlyNulls();
        assertThat(offer.may().bar("RenewMandate")).contains(Bar.FINAL_REVIEW_NOT_APPROVED);
        assertThat(offer(KARIM, MandateStory.SECOND, told).may().barred()).isEmpty();
    }
}
