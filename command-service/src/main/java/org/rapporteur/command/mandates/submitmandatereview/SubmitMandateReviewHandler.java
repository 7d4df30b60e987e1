package org.rapporteur.command.mandates.submitmandatereview;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.command.mandates.OnReview;
import org.rapporteur.command.mandates.Review;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Brings a review to the chair: evaluated by the group, with a conclusion on everything. */
@Component
final class SubmitMandateReviewHandler implements Slice<SubmitMandateReview, SubmitMandateReviewHandler.State> {
    record State(OnReview on, Mandate mandate, Views views) {}

    @Override
    public State load(SubmitMandateReview command, Act act, History history) {
        OnReview on = OnReview.load(command.review(), act, history);
        return new State(on, Mandate.of(on.review().mandate(), history), Views.of(on.review(), history));
    }

    @Override
    public Decision decide(SubmitMandateReview command, State state, Act act) {
        Capacity author = state.on().seat().asRapporteurOrSecretariat();
        Review review = state.on().review();
        review.requireOpen();
        new Completeness(state.mandate(), state.views()).require(command);
        return author.tells(new MandateReviewSubmitted(review.id(), review.mandate(), review.group(), act.person(),
                review.round() + 1, command.language(), command.summary(), command.conclusions(),
                command.proposals()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR", "SECRETARIAT");
    }

    @Override
    public Tag turn(SubmitMandateReview command) {
        return MandateTags.review(command.review());
    }
}
