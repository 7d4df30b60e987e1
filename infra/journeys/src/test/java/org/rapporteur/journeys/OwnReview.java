package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;

/** The final review of a mandate of long ago, for one errand; approved at the end, so that its mandate can be closed. */
final class OwnReview implements AutoCloseable {
    private final Member karim;
    private final Member anahit;
    private final Member henrik;
    private final OwnMandate mandate;
    private final ReviewId id;
    private boolean evaluated;
    private boolean approved;

    OwnReview(Platform platform) {
        Member mirela = Member.signIn(platform, "mirela", "en");
        this.karim = Member.signIn(platform, "karim", "fr");
        this.anahit = Member.signIn(platform, "anahit", "en");
        this.henrik = Member.signIn(platform, "henrik", "en");
        this.mandate = OwnMandate.longAgo(mirela, karim);
        this.id = mandate.opened(ReviewKind.FINAL);
        shown();
    }

    String page(String rest) {
        return "/reviews/" + id + rest;
    }

    String mandatePage(String rest) {
        return "/mandates/" + mandate.id() + rest;
    }

    void evaluated() {
        mandate.evaluatedBy(karim, id);
        mandate.proposedBy(karim, id);
        evaluated = true;
        shown();
    }

    void approved() {
        assertThat(anahit.command(mandate.submission(id, mandate.proposal())).done()).isTrue();
        assertThat(henrik.command(new ApproveMandateReview(id, null)).done()).isTrue();
        approved = true;
        shown();
    }

    /** Waits until pages show what was done. */
    private void shown() {
        karim.latest("/api/reviews/" + id);
    }

    @Override
    public void close() {
        if (!evaluated) {
            evaluated();
        }
        if (!approved) {
            approved();
        }
        mandate.close();
    }
}
