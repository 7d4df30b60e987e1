package org.rapporteur.command.reviewdrafts;

import org.rapporteur.command.http.AfterCommand;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateCommand.CancelMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.ReviewId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the draft of a review away once it was submitted or cancelled; should that fail, the fact stands all the same. */
@Component
class SubmittedReviews implements AfterCommand {
    private static final Logger LOG = LoggerFactory.getLogger(SubmittedReviews.class);

    private final ReviewDraftDesk desk;

    SubmittedReviews(ReviewDraftDesk desk) {
        this.desk = desk;
    }

    @Override
    public void done(Command command, PersonId actor) {
        if (command instanceof SubmitMandateReview submitted) {
            remove(submitted.review());
        }
        if (command instanceof CancelMandateReview cancelled) {
            remove(cancelled.review());
        }
    }

    private void remove(ReviewId review) {
        try {
            desk.concluded(review);
        } catch (RuntimeException e) {
            LOG.warn("The review {} was submitted or cancelled, but its draft could not be removed", review, e);
        }
    }
}
