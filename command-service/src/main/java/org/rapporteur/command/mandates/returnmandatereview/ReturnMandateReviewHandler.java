package org.rapporteur.command.mandates.returnmandatereview;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.OnReview;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.ReturnMandateReview;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Gives a review back for a correction: it is open again. */
@Component
final class ReturnMandateReviewHandler implements Slice<ReturnMandateReview, OnReview> {
    @Override
    public OnReview load(ReturnMandateReview command, Act act, History history) {
        return OnReview.load(command.review(), act, history);
    }

    @Override
    public Decision decide(ReturnMandateReview command, OnReview on, Act act) {
        Capacity chair = on.asItsJudge(act, command.round());
        return chair.tells(new MandateReviewReturned(command.review(), on.review().mandate(), on.review().group(),
                on.review().round(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("CHAIR");
    }

    @Override
    public Tag turn(ReturnMandateReview command) {
        return MandateTags.review(command.review());
    }
}
