package org.rapporteur.command.mandates.approvemandatereview;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.OnReview;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Approves a review, once and for good. */
@Component
final class ApproveMandateReviewHandler implements Slice<ApproveMandateReview, OnReview> {
    @Override
    public OnReview load(ApproveMandateReview command, Act act, History history) {
        return OnReview.load(command.review(), act, history);
    }

    @Override
    public Decision decide(ApproveMandateReview command, OnReview on, Act act) {
        Capacity chair = on.asItsJudge(act, command.round());
        return chair.tells(new MandateReviewApproved(command.review(), on.review().mandate(), on.review().group(),
                on.review().round(), command.remark()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("CHAIR");
    }

    @Override
    public Tag turn(ApproveMandateReview command) {
        return MandateTags.review(command.review());
    }
}
