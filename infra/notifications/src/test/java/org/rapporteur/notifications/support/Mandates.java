package org.rapporteur.notifications.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateEvent.ProgressReported;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.Progress;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.workinggroups.RecordedDecision;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;

/** A mandate of years to come, with one task and one activity under it, which Mathis leads; Karim chairs. */
public final class Mandates {
    public static final MandateId MANDATE = new MandateId(Cast.uuid("mandate"));
    public static final ActivityId ACTIVITY = new ActivityId(Cast.uuid("survey"));
    public static final ReviewId REVIEW = new ReviewId(Cast.uuid("review"));
    public static final LocalDate FROM = LocalDate.parse("2030-01-15");
    public static final LocalDate REPORT_DUE = LocalDate.parse("2030-07-15");
    public static final LocalDate DUE = LocalDate.parse("2031-03-31");

    private final PostOffice office;

    public Mandates(PostOffice office) {
        this.office = office;
    }

    /** Nine in the morning, where the bodies sit. */
    public static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(MandateDates.ZONE).toInstant();
    }

    public Mandates adopted() {
        office.by(Cast.OTTAVIA, new RoleAssigned(Story.PLATFORM, office.person(Cast.KARIM), Role.CHAIR, null));
        adopted(MANDATE, 2030);
        office.by(Cast.MIRELA, new ActivityPlanned(ACTIVITY, MANDATE, Story.PLATFORM, "a", Story.words("Survey"), null,
                office.person(Cast.MATHIS), FROM, DUE, null, null));
        return this;
    }

    public void adopted(MandateId mandate, int year) {
        office.by(Cast.MIRELA,
                new MandateAdopted(mandate, Story.PLATFORM, Story.ORGANISATION, MandatePeriod.startingIn(year),
                        new Terms(List.of(), List.of(new MandateTask("a", Story.words("Collect practices"), null)),
                                List.of(), List.of(), 6),
                        new RecordedDecision(null, "CM(2029)1", LocalDate.parse("2029-12-01"), "A mandate"), null,
                        false));
    }

    /** Its activity is cancelled. */
    public void without() {
        office.by(Cast.MIRELA, new ActivityCancelled(ACTIVITY, MANDATE, Story.PLATFORM, "No money"));
    }

    public Mandates reviewOpened() {
        office.by(Cast.MIRELA, new MandateReviewOpened(REVIEW, MANDATE, Story.PLATFORM, ReviewKind.YEARLY, 2030,
                LocalDate.parse("2030-12-15")));
        return this;
    }

    public void submittedBy(Cast author, int round) {
        office.by(author, new MandateReviewSubmitted(REVIEW, MANDATE, Story.PLATFORM, office.person(author), round,
                Language.EN, "All goes on", List.of(new Conclusion("a", null, Advice.CONTINUE, "Useful")), List.of()));
    }

    public void reported(LocalDate asOf) {
        office.by(Cast.MATHIS, new ProgressReported(ACTIVITY, MANDATE, Story.PLATFORM, asOf, Progress.ON_TRACK, 40,
                Language.EN, "It goes well"));
    }

    /** On everything that there is. */
    public void evaluatedBy(Cast one) {
        office.by(one, new TaskEvaluated(REVIEW, MANDATE, Story.PLATFORM, "a", Advice.CONTINUE, Language.EN, "Useful"));
        office.by(one, new ActivityEvaluated(REVIEW, MANDATE, Story.PLATFORM, ACTIVITY, Advice.CONTINUE, Language.EN,
                "Useful"));
    }

    /** Its task says something else. */
    public void amended() {
        office.by(Cast.MIRELA, new MandateAmended(MANDATE, Story.PLATFORM, 2,
                new Terms(List.of(), List.of(new MandateTask("a", Story.words("Collect fewer practices"), null)),
                        List.of(), List.of(), 6),
                new RecordedDecision(null, "CM(2030)2", LocalDate.parse("2030-06-01"), "Less"), "Less is enough"));
    }

    /** Its final review is approved. */
    public void concluded() {
        ReviewId last = new ReviewId(Cast.uuid("final review"));
        office.by(Cast.MIRELA, new MandateReviewOpened(last, MANDATE, Story.PLATFORM, ReviewKind.FINAL, null,
                LocalDate.parse("2031-06-15")));
        office.by(Cast.ANAHIT, new MandateReviewSubmitted(last, MANDATE, Story.PLATFORM, office.person(Cast.ANAHIT), 1,
                Language.EN, "Done", List.of(new Conclusion("a", null, Advice.CONTINUE, "Useful")), List.of()));
        office.by(Cast.KARIM, new MandateReviewApproved(last, MANDATE, Story.PLATFORM, 1, null));
    }

    /** A mandate from that year on carries the activity on. */
    public void carriedOn(int year) {
        MandateId after = new MandateId(Cast.uuid("the mandate after"));
        adopted(after, year);
        office.by(Cast.MIRELA,
                new ActivityPlanned(new ActivityId(Cast.uuid("carried survey")), after, Story.PLATFORM, "a",
                        Story.words("Survey goes on"), null, office.person(Cast.MATHIS), LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 11, 30), ACTIVITY, null));
    }
}
