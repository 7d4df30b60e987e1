package org.rapporteur.command.mandates.planactivity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.mandates.CarriedOut;
import org.rapporteur.command.mandates.GroupMandates;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.Review;
import org.rapporteur.command.mandates.Reviews;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;

/**
 * The proposals that a mandate may carry out: those that its own exchanges of views advise, and those that any review of a
 * mandate advises from which it follows, be it over others. What its own final review advises is its renewal's to answer.
 */
record Advised(Set<ProposalId> proposals, CarriedOut carriedOut) {
    static Advised to(Mandate mandate, History history) {
        Stream<ReviewId> own = Reviews.of(mandate.id(), history).approved(ReviewKind.YEARLY);
        GroupMandates all = GroupMandates.of(mandate.group(), history);
        Stream<ReviewId> before = all.before(mandate.follows()).flatMap(earlier -> approved(earlier, history));
        return new Advised(
                Stream.concat(own, before).flatMap(review -> by(review, history)).collect(Collectors.toSet()),
                CarriedOut.in(all, history));
    }

    private static Stream<ReviewId> approved(MandateId mandate, History history) {
        Reviews reviews = Reviews.of(mandate, history);
        return Stream.of(ReviewKind.values()).flatMap(reviews::approved);
    }

    private static Stream<ProposalId> by(ReviewId review, History history) {
        return Stream.ofNullable(Review.of(review, history).submitted())
                .flatMap(submitted -> submitted.proposals().stream()).filter(ProposalConclusion::advised)
                .map(ProposalConclusion::proposal);
    }

    void require(ProposalId proposal) {
        MandateRule.ADVISED_TO_PLAN.requires(proposals.contains(proposal));
        carriedOut.requireNot(proposal);
    }
}
