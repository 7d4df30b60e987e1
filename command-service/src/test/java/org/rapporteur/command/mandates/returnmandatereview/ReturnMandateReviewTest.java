package org.rapporteur.command.mandates.returnmandatereview;

import org.jspecify.annotations.Nullable;
import org.rapporteur.command.mandates.ChairDecides;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.mandates.MandateCommand.ReturnMandateReview;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;

class ReturnMandateReviewTest extends ChairDecides {
    ReturnMandateReviewTest() {
        super(new ReturnMandateReviewHandler());
    }

    @Override
    protected ReturnMandateReview said(@Nullable Integer round) {
        return new ReturnMandateReview(MandateStory.REVIEW, round, MandateStory.WHY);
    }

    @Override
    protected MandateReviewReturned decided(int round) {
        return MandateStory.returned(round);
    }
}
