package org.rapporteur.command.mandates;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Story;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCompleted;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReworded;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewalAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewCancelled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewRescheduled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateEvent.NewActivityProposed;
import org.rapporteur.shared.mandates.MandateEvent.OutputLinked;
import org.rapporteur.shared.mandates.MandateEvent.OutputUnlinked;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.mandates.OutputId;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.workinggroups.RecordedDecision;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;

/** What happened before a test about mandates begins: the group's mandate for 2016 and 2017, and what became of it. */
public final class MandateStory {
    public static final MandateId MANDATE = new MandateId(Story.id("mandate"));
    public static final MandateId LATER = new MandateId(Story.id("later mandate"));
    public static final ActivityId ACTIVITY = new ActivityId(Story.id("activity"));
    public static final ActivityId CANCELLED = new ActivityId(Story.id("cancelled activity"));
    public static final ReviewId REVIEW = new ReviewId(Story.id("review"));
    public static final ProposalId PROPOSAL = new ProposalId(Story.id("proposal"));
    public static final ProposalId DECLINED = new ProposalId(Story.id("declined proposal"));
    public static final OutputId LINK = new OutputId(Story.id("link"));
    public static final MandatePeriod YEARS = MandatePeriod.startingIn(2016);
    public static final MandatePeriod NEXT_YEARS = MandatePeriod.startingIn(2018);
    public static final LocalDate FROM = LocalDate.of(2016, 9, 1);
    public static final LocalDate DUE = LocalDate.of(2017, 11, 30);
    public static final Bilingual TITLE = new Bilingual("Call for practices", "Appel à pratiques");
    public static final TakenDecision DECISION = new TakenDecision("CM(2015)1", LocalDate.of(2015, 12, 8), "Two years");
    public static final RecordedDecision RECORDED = new RecordedDecision(null, "CM(2015)1", LocalDate.of(2015, 12, 8),
            "Two years");
    public static final Output REPORT = new Output(Output.Kind.DOCUMENT, null, "PECS(2017)6", "Report", null, null);
    public static final String WHY = "Why";

    private MandateStory() {
    }

    public static MandateTask task(String code, String continues) {
        return new MandateTask(code, new Bilingual("Task " + code, "Tâche " + code), continues);
    }

    public static Terms terms(MandateTask... tasks) {
        return new Terms(List.of(), List.of(tasks), List.of(), List.of(), 6);
    }

    /** Two tasks that continue nothing. */
    public static Terms terms() {
        return terms(task("1", null), task("2", null));
    }

    public static MandateAdopted adoption(MandateId mandate, MandatePeriod years, Terms terms, MandateId follows) {
        return new MandateAdopted(mandate, Story.GROUP, Story.ORGANISATION, years, terms, RECORDED, follows, false);
    }

    public static List<Event> adopted() {
        return Story.and(Story.call(), adoption(MANDATE, YEARS, terms(), null));
    }

    public static ActivityPlanned plan(ActivityId activity, String task) {
        return new ActivityPlanned(activity, MANDATE, Story.GROUP, task, TITLE, null, Cast.KARIM.person(), FROM, DUE,
                null, null);
    }

    /** Under the first task, led by Karim; another one was cancelled. */
    public static List<Event> planned() {
        return Story.and(adopted(), plan(ACTIVITY, "1"), plan(CANCELLED, "2"), cancelled(CANCELLED));
    }

    public static ActivityCancelled cancelled(ActivityId activity) {
        return new ActivityCancelled(activity, MANDATE, Story.GROUP, WHY);
    }

    public static ActivityCompleted completed() {
        return new ActivityCompleted(ACTIVITY, MANDATE, Story.GROUP, LocalDate.of(2017, 4, 1), Language.EN, "Done");
    }

    public static List<Event> linked() {
        return Story.and(planned(), link());
    }

    public static OutputLinked link() {
        return new OutputLinked(LINK, MANDATE, Story.GROUP, null, ACTIVITY, REPORT);
    }

    public static OutputUnlinked unlinked() {
        return new OutputUnlinked(LINK, MANDATE, Story.GROUP, WHY);
    }

    public static MandateReviewOpened opening(ReviewId review, ReviewKind kind, Integer year) {
        return new MandateReviewOpened(review, MANDATE, Story.GROUP, kind, year, DUE);
    }

    /** The final review is open. */
    public static List<Event> opened() {
        return Story.and(planned(), opening(REVIEW, ReviewKind.FINAL, null));
    }

    public static TaskEvaluated viewOn(String task) {
        return new TaskEvaluated(REVIEW, MANDATE, Story.GROUP, task, Advice.CONTINUE, Language.EN, WHY);
    }

    public static ActivityEvaluated viewOnActivity() {
        return new ActivityEvaluated(REVIEW, MANDATE, Story.GROUP, ACTIVITY, Advice.PRIORITY, Language.EN, WHY);
    }

    public static NewActivityProposed proposed(ProposalId proposal) {
        return new NewActivityProposed(proposal, REVIEW, MANDATE, Story.GROUP, "1", Language.EN, "A handbook", WHY);
    }

    /** Everything in it was evaluated, and two activities were proposed. */
    public static List<Event> evaluated() {
        return Story.and(opened(), viewOn("1"), viewOn("2"), viewOnActivity(), proposed(PROPOSAL), proposed(DECLINED));
    }

    /** The first task comes first, the second one ends, the activity goes on first, one proposal is advised. */
    public static List<Conclusion> conclusions() {
        return List.of(new Conclusion("1", null, Advice.PRIORITY, WHY),
                new Conclusion("2", null, Advice.DISCONTINUE, WHY),
                new Conclusion(null, ACTIVITY, Advice.PRIORITY, WHY));
    }

    public static List<ProposalConclusion> proposals() {
        return List.of(new ProposalConclusion(PROPOSAL, true, null), new ProposalConclusion(DECLINED, false, WHY));
    }

    public static MandateReviewSubmitted submission(Cast author, int round) {
        return new MandateReviewSubmitted(REVIEW, MANDATE, Story.GROUP, author.person(), round, Language.EN, "Well",
                conclusions(), proposals());
    }

    /** Lucette submitted it. */
    public static List<Event> submitted() {
        return Story.and(evaluated(), submission(Cast.LUCETTE, 1));
    }

    public static MandateReviewReturned returned(int round) {
        return new MandateReviewReturned(REVIEW, MANDATE, Story.GROUP, round, WHY);
    }

    public static MandateReviewApproved approval() {
        return new MandateReviewApproved(REVIEW, MANDATE, Story.GROUP, 1, null);
    }

    public static List<Event> approved() {
        return Story.and(submitted(), approval());
    }

    public static MandateClosed closed() {
        return new MandateClosed(MANDATE, Story.GROUP, WHY);
    }

    public static MandateAnnulled annulled(MandateId mandate) {
        return new MandateAnnulled(mandate, Story.GROUP, WHY);
    }

    /** The renewal that starts where the mandate ends, with nothing under it. */
    public static MandateAdopted renewal() {
        return new MandateAdopted(LATER, Story.GROUP, Story.ORGANISATION, NEXT_YEARS, terms(task("a", "1")), RECORDED,
                MANDATE, true);
    }

    public static MandateRenewalAnnulled renewalAnnulled() {
        return new MandateRenewalAnnulled(MANDATE, Story.GROUP, LATER, WHY);
    }

    public static ActivityReworded reworded(Bilingual title, Bilingual description) {
        return new ActivityReworded(ACTIVITY, MANDATE, Story.GROUP, title, description, WHY);
    }

    public static MandateReviewRescheduled rescheduled(LocalDate due) {
        return new MandateReviewRescheduled(REVIEW, MANDATE, Story.GROUP, due, WHY);
    }

    public static MandateReviewCancelled reviewCancelled() {
        return new MandateReviewCancelled(REVIEW, MANDATE, Story.GROUP, WHY);
    }

    public static MandateRenewed renewed() {
        return new MandateRenewed(MANDATE, Story.GROUP, LATER, REVIEW, List.of());
    }

    /** Who led the activity sits in the group no more. */
    public static MemberRemoved leadLeft() {
        return new MemberRemoved(Story.GROUP, Cast.KARIM.person(), WHY);
    }
}
