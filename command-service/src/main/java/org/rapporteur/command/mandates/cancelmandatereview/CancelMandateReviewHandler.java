package org.rapporteur.command.mandates.cancelmandatereview;

import static org.rapporteur.command.mandates.MandateRule.NOBODY_HAS_SPOKEN;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.OnReview;
import org.rapporteur.command.mandates.Review;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.CancelMandateReview;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewCancelled;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Takes back a review that was opened by mistake, while nobody has spoken in it. */
@Component
final class CancelMandateReviewHandler
        implements
            Slice<CancelMandateReview, CancelMandateReviewHandler.State> {
    /** @param spoken whether somebody evaluated or proposed something */
    record State(OnReview on, boolean spoken) {}

    @Override
    public State load(CancelMandateReview command, Act act, History history) {
        return new State(OnReview.load(command.review(), act, history),
                history.fold(false, (spoken, word) -> true, MandateTags.evaluations(command.review())));
    }

    @Override
    public Decision decide(CancelMandateReview command, State state, Act act) {
        Capacity secretariat = state.on().seat().asSecretariat();
        Review review = state.on().review();
        review.requireOpen();
        NOBODY_HAS_SPOKEN.requires(!state.spoken() && review.round() == 0);
        return secretariat.tells(new MandateReviewCancelled(review.id(), review.mandate(), review.group(),
                command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(CancelMandateReview command) {
        return MandateTags.review(command.review());
    }
}
