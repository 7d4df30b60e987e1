package org.rapporteur.command.mandates.reschedulemandatereview;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Days;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.OnReview;
import org.rapporteur.command.mandates.Review;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.RescheduleMandateReview;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewRescheduled;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Gives a review that is open another day by which it should be submitted; the same day once more changes nothing. */
@Component
final class RescheduleMandateReviewHandler implements Slice<RescheduleMandateReview, OnReview> {
    @Override
    public OnReview load(RescheduleMandateReview command, Act act, History history) {
        return OnReview.load(command.review(), act, history);
    }

    @Override
    public Decision decide(RescheduleMandateReview command, OnReview on, Act act) {
        Capacity secretariat = on.seat().asSecretariat();
        Review review = on.review();
        review.requireOpen();
        Check.that().when(Days.hasPassed(command.due(), act.at()), "due", "invalid.in-the-past", null).orThrow();
        return command.due().equals(review.due())
                ? secretariat.tellsNothing()
                : secretariat.tells(new MandateReviewRescheduled(review.id(), review.mandate(), review.group(),
                        command.due(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(RescheduleMandateReview command) {
        return MandateTags.review(command.review());
    }
}
