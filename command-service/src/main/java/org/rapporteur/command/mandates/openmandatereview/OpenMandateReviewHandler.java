package org.rapporteur.command.mandates.openmandatereview;

import static org.rapporteur.command.mandates.MandateRule.ONE_REVIEW;
import static org.rapporteur.command.mandates.MandateRule.REVIEW_NOT_TOO_EARLY;
import static org.rapporteur.command.mandates.MandateRule.YEAR_OF_THE_MANDATE;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Days;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.command.mandates.OnMandate;
import org.rapporteur.command.mandates.Reviews;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.OpenMandateReview;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.ReviewId;
import org.springframework.stereotype.Component;

/** Opens the exchange of views of a year, or the final review, each once. */
@Component
final class OpenMandateReviewHandler implements Slice<OpenMandateReview, OpenMandateReviewHandler.State> {
    record State(OnMandate on, Reviews reviews) {}

    @Override
    public State load(OpenMandateReview command, Act act, History history) {
        return new State(OnMandate.load(command.mandate(), act, history), Reviews.of(command.mandate(), history));
    }

    @Override
    public Decision decide(OpenMandateReview command, State state, Act act) {
        Capacity secretariat = state.on().seat().asSecretariat();
        Mandate mandate = state.on().mandate();
        mandate.requireNotClosed();
        int year = yearOf(command, mandate);
        REVIEW_NOT_TOO_EARLY.requires(Days.hasCome(LocalDate.of(year, Month.JANUARY, 1), act.at()),
                Integer.toString(year));
        ONE_REVIEW.requires(!state.reviews().has(command.kind(), command.year()));
        Check.that().when(Days.hasPassed(command.due(), act.at()), "due", "invalid.in-the-past", null).orThrow();
        return secretariat.tells(new MandateReviewOpened(new ReviewId(act.newId("review")), mandate.id(),
                mandate.group(), command.kind(), command.year(), command.due()));
    }

    private static int yearOf(OpenMandateReview command, Mandate mandate) {
        int last = mandate.period().to().getYear();
        int year = Objects.requireNonNullElse(command.year(), last);
        YEAR_OF_THE_MANDATE.requires(mandate.period().years().anyMatch(one -> one == year),
                Integer.toString(mandate.period().from().getYear()), Integer.toString(last));
        return year;
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(OpenMandateReview command) {
        return MandateTags.reviews(command.mandate());
    }

    @Override
    public Set<String> mints() {
        return Set.of("review");
    }
}
