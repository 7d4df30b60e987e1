package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.rapporteur.shared.Command;
import org.rapporteur.shared.mandates.MandateCommand.AnnulMandate;
import org.rapporteur.shared.mandates.MandateCommand.CancelMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.OpenMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.RescheduleMandateReview;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;

/** A mandate of long ago that Working Group 2 adopts by mistake, with a review that is opened by mistake; both taken back. */
final class OwnMistake implements AutoCloseable {
    private final Member secretariat;
    private final MandateId mandate;
    private final ReviewId review;
    private boolean cancelled;
    private boolean annulled;

    OwnMistake(Platform platform) {
        this.secretariat = Member.signIn(platform, "mirela", "en");
        int year = OwnMandate.freeYear(secretariat);
        this.mandate = new MandateId(does(OwnMandate.adoption(secretariat, year)).id("mandate"));
        this.review = new ReviewId(does(new OpenMandateReview(mandate, ReviewKind.YEARLY, year,
                OwnMandate.TODAY.plusDays(30))).id("review"));
        does(new RescheduleMandateReview(review, OwnMandate.TODAY.plusDays(60), "More time."));
        shown();
    }

    String mandatePage(String rest) {
        return "/mandates/" + mandate + rest;
    }

    String reviewPage(String rest) {
        return "/reviews/" + review + rest;
    }

    String listPage() {
        return "/groups/" + OwnMandate.workingGroup(secretariat) + "/mandates";
    }

    void reviewCancelled() {
        does(new CancelMandateReview(review, "It was only a rehearsal."));
        cancelled = true;
        shown();
    }

    void annulled() {
        does(new AnnulMandate(mandate, "It was only a rehearsal."));
        annulled = true;
        shown();
    }

    /** Waits until pages show what was done. */
    private void shown() {
        secretariat.latest("/api/mandates/" + mandate);
    }

    @Override
    public void close() {
        if (!cancelled) {
            reviewCancelled();
        }
        if (!annulled) {
            annulled();
        }
    }

    private Answer does(Command command) {
        Answer answer = secretariat.command(command);
        assertThat(answer.done()).as(command.getClass().getSimpleName() + ": " + answer.body()).isTrue();
        return answer;
    }
}
