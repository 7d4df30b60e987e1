package org.rapporteur.command.mandates.approvemandatereview;

import org.jspecify.annotations.Nullable;
import org.rapporteur.command.Story;
import org.rapporteur.command.mandates.ChairDecides;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;

class ApproveMandateReviewTest extends ChairDecides {
    ApproveMandateReviewTest() {
        super(new ApproveMandateReviewHandler());
    }

    @Override
    protected ApproveMandateReview said(@Nullable Integer round) {
        return new ApproveMandateReview(MandateStory.REVIEW, round, null);
    }

    @Override
    protected MandateReviewApproved decided(int round) {
        return new MandateReviewApproved(MandateStory.REVIEW, MandateStory.MANDATE, Story.GROUP, round, null);
    }
}
