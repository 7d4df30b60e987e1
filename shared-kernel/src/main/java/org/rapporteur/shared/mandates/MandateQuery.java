package org.rapporteur.shared.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.practices.PracticeQuery.Piece;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.RecordedDecision;
import org.rapporteur.shared.workinggroups.Role;

/**
 * What can be asked about mandates, and what is answered: to the members of the group, the auditors of its organisation and
 * administrators; for everybody else there is no such thing (404). What is due is reckoned by {@link MandateDates} on the day
 * of the answer. The trails of a mandate, an activity and a review ({@code GET /api/mandates/{mandate}/trail},
 * {@code /api/activities/{activity}/trail}, {@code /api/reviews/{review}/trail}) are answered as
 * {@link org.rapporteur.shared.Trail}; that of a mandate holds every fact about its activities and reviews too.
 */
public final class MandateQuery {
    private MandateQuery() {
    }

    // ---- What a reader may do

    /**
     * What the reader may do with something now.
     *
     * @param commands the short names of the commands that they may give, such as {@code PlanActivity}
     * @param barred the commands that their role could give, and what stands in the way now; what is no matter of their
     *     role stands in neither
     */
    public record May(List<String> commands, Map<String, Bar> barred) {
        public boolean allows(String command) {
            return commands.contains(command);
        }

        public Optional<Bar> bar(String command) {
            return Optional.ofNullable(barred.get(command));
        }
    }

    /** Why somebody whose role could do something cannot do it now. */
    public enum Bar {
        /** Who submitted a review, in any round, does not approve or return it. */
        NOT_ITS_AUTHOR,
        /** The mandate is closed. */
        MANDATE_CLOSED,
        /** The mandate was annulled. */
        MANDATE_ANNULLED,
        /** Activities, reviews or results stand under the mandate. */
        SOMETHING_UNDER_IT,
        /** The activity is completed or cancelled. */
        ACTIVITY_OVER,
        /** The activity has not begun. */
        NOT_BEGUN,
        /** Something awaits the chair's decision, so nothing is evaluated, proposed or submitted. */
        REVIEW_SUBMITTED,
        /** It is not submitted (again), so there is nothing to decide. */
        REVIEW_NOT_SUBMITTED,
        /** It is approved, and nothing changes it. */
        REVIEW_APPROVED,
        /** It was cancelled. */
        REVIEW_CANCELLED,
        /** Somebody has spoken in it. */
        ALREADY_SPOKEN,
        /** Some task or activity was evaluated by nobody. */
        NOT_ALL_EVALUATED,
        /** Every review that the mandate asks for so far was opened. */
        NO_REVIEW_TO_OPEN,
        /** A review is open or submitted. */
        REVIEW_UNDER_WAY,
        /** There is no approved final review from which a renewal could start. */
        FINAL_REVIEW_NOT_APPROVED,
        /** It was closed before a final review was approved, so that there will be none. */
        CLOSED_WITHOUT_FINAL_REVIEW,
        /** It has a successor. */
        ALREADY_RENEWED,
        /** Another mandate's tasks follow from it, so its terms stay. */
        ALREADY_FOLLOWED,
        /** Another mandate of the group has the years after it. */
        PERIOD_TAKEN
    }

    // ---- Mandates: lists

    /**
     * {@code GET /api/groups/{group}/mandates}: the mandates of a group, the latest first; those that were annulled too, which
     * count for nothing else.
     *
     * @param current the one that runs today; else the latest that is neither closed nor to come; else one to come
     * @param late every mandate in which something is overdue, the latest first, with nothing but that
     * @param may {@code AdoptMandate}
     */
    public record GroupMandates(long position, GroupId group, Bilingual groupName, List<MandateSummary> items,
            @Nullable Current current, List<Current> late, May may) {}

    /**
     * A group's mandate on its dashboard.
     *
     * @param due what is due of it next, what is overdue first
     */
    public record Current(MandateSummary mandate, List<Due> due) {
        public long overdue() {
            return due.stream().filter(Due::overdue).count();
        }
    }

    /** Where a mandate stands. */
    public enum MandateState {
        /** Its first day is to come. */
        TO_COME,
        /** Today is in its two years. */
        RUNNING,
        /** Its two years are over, and nobody has closed it. */
        ENDED,
        /** The work under it is over. */
        CLOSED,
        /** It was adopted by mistake, and counts for nothing. */
        ANNULLED
    }

    /** A mandate as others name it. */
    public record MandateRef(MandateId mandate, MandatePeriod period) {}

    /**
     * A mandate on a list.
     *
     * @param version of its terms: one more than there were amendments
     * @param follows the mandate from whose tasks its tasks follow
     * @param renewal whether it is the renewal of that mandate
     * @param successor its renewal
     * @param openReview the review that is neither approved nor cancelled
     */
    public record MandateSummary(MandateId mandate, GroupId group, MandatePeriod period, MandateState state,
            int version, RecordedDecision decision, Instant adoptedAt, @Nullable MandateRef follows, boolean renewal,
            @Nullable MandateRef successor, @Nullable ReviewRef openReview, MandateCounts counts) {}

    /** A review as others name it. */
    public record ReviewRef(ReviewId review, ReviewKind kind, @Nullable Integer year, ReviewState state) {}

    /**
     * How much of a mandate there is, and what it lacks. Cancelled activities count only as such.
     *
     * @param activities those that are not cancelled
     * @param percent how much of its activities is done on average, by their last reports; 0 without activities
     * @param withoutReport activities that have begun and of which nothing was ever reported
     * @param overdueReviews those that should have been opened, and those that should have been submitted
     * @param overdue everything that is past its day, as {@link Current#due} lists it
     */
    public record MandateCounts(int tasks, int activities, int completed, int cancelled, int percent, int outputs,
            int tasksWithoutActivity, int tasksWithoutOutput, int withoutReport, int overdueReports,
            int overdueActivities, int overdueReviews, int overdue) {}

    // ---- What is due

    /** What a mandate asks for by some day. */
    public enum DueKind {
        /** The progress of an activity is to be told: by its lead or the secretariat. */
        REPORT,
        /** An activity should be complete. */
        COMPLETE,
        /** Who leads an activity has left the group; its day is the one by which something of it is to be told next. */
        NAME_A_LEAD,
        /** The exchange of views of a year should have been opened. */
        OPEN_YEARLY_REVIEW,
        /** The final review should have been opened. */
        OPEN_FINAL_REVIEW,
        /** A review that is open should be submitted. */
        SUBMIT_REVIEW,
        /** A review that was submitted awaits the chair; its day is {@link MandateDates#decisionBy}. */
        APPROVE_REVIEW,
        /** The mandate ends and has no successor; its day is the last of its period. */
        RENEW
    }

    /**
     * Something that is due.
     *
     * @param subject the id of the activity, review or mandate
     * @param title of the activity; null where it is the mandate or a review
     * @param year of a yearly exchange of views
     * @param task the code of the activity's task
     * @param lead who leads the activity
     * @param overdue whether its day is past
     * @param days how many days there are until then; negative when it is past
     */
    public record Due(DueKind kind, String subject, @Nullable Bilingual title, @Nullable Integer year,
            @Nullable String task, @Nullable PersonView lead, LocalDate due, boolean overdue, long days) {}

    // ---- A mandate: its board

    /**
     * {@code GET /api/mandates/{mandate}?asOf=2017-06-30}: a mandate with its terms, tasks and activities, what comes when,
     * and what is due. With {@code asOf}, all of it as it stood at the end of that day.
     *
     * @param asOf null for now
     * @param versions the versions of its terms, the first first; {@code terms} is the last of them
     * @param gone the tasks that an amendment took away, and under which something stands still
     * @param outputs every link of the mandate, the latest first
     * @param timeLine by day
     * @param due what is overdue first, then what is due next
     * @param others the group's other mandates, the latest first
     * @param may {@code AmendMandate}, {@code PlanActivity}, {@code LinkOutput}, {@code UnlinkOutput},
     *     {@code OpenMandateReview}, {@code RenewMandate}, {@code CloseMandate}, {@code AnnulMandate}; none with {@code asOf}
     * @param annulled where it was
     * @param openable the reviews that may be opened now
     * @param toPlan the proposals that an activity of this mandate may carry out, and none does: those of its own exchanges
     *     of views, and those of the mandates from which it follows, the ones that a renewal did not follow among them
     * @param leads who may lead an activity: the members of the group; for its secretariat only
     */
    public record MandateBoard(long position, @Nullable LocalDate asOf, MandateSummary mandate, Bilingual groupName,
            Bilingual organisationName, Terms terms, List<TermsVersion> versions, @Nullable Closing closed,
            @Nullable Undoing annulled, List<TaskBoard> tasks, List<TaskBoard> gone, List<OutputView> outputs,
            List<ReviewSummary> reviews,
            List<TimeLineEntry> timeLine, List<Due> due, List<MandateRef> others, List<Openable> openable,
            List<Advised> toPlan, List<PersonView> leads, List<Role> myRoles, May may) {
        /** Those of the terms, then those that are gone. */
        public List<TaskBoard> everyTask() {
            return Stream.concat(tasks.stream(), gone.stream()).toList();
        }

        /** The proposals that nobody has answered. */
        public List<Advised> openProposals() {
            return toPlan.stream().filter(one -> one.notFollowed() == null).toList();
        }

        /** The proposals that a renewal did not follow, with its reason. */
        public List<Advised> refusedProposals() {
            return toPlan.stream().filter(one -> one.notFollowed() != null).toList();
        }

        /** The terms as they stand, with the decision on which they rest. */
        public TermsVersion inForce() {
            return versions.getLast();
        }

        public Optional<TermsVersion> version(int number) {
            return versions.stream().filter(one -> one.version() == number).findFirst();
        }
    }

    /** @param reason of an amendment; null for the first version */
    public record TermsVersion(int version, Terms terms, RecordedDecision decision, @Nullable String reason, Instant at,
            PersonView by) {}

    public record Closing(String reason, Instant at, PersonView by) {}

    /** Who took back in which role what came about by mistake, when, and why. */
    public record Undoing(String reason, Instant at, PersonView by, @Nullable Role role) {}

    /** @param year of a yearly one */
    public record Openable(ReviewKind kind, @Nullable Integer year) {}

    /**
     * A task with what is done for it.
     *
     * @param continues the task of the mandate before
     * @param advice what the latest approved review concludes on it
     * @param outputs those of the task itself and of its activities
     */
    public record TaskBoard(String code, Bilingual text, @Nullable TaskRef continues, @Nullable AdviceGiven advice,
            List<ActivitySummary> activities, List<OutputView> outputs) {}

    /** A task of another mandate. */
    public record TaskRef(MandateRef mandate, String code, Bilingual text) {}

    /**
     * What a review concluded on something.
     *
     * @param language that of the reason
     */
    public record AdviceGiven(ReviewId review, ReviewKind kind, @Nullable Integer year, Advice advice,
            Language language, String reason, Instant approvedAt) {}

    /** Where an activity stands. */
    public enum ActivityState {
        /** Its first day is to come. */
        PLANNED, UNDER_WAY,
        /** An activity of the mandate after carries it on, so that nothing more is told of it here. */
        GOES_ON, COMPLETED, CANCELLED,
        /** Its mandate was closed before it was complete. */
        NOT_COMPLETED;

        public boolean isOver() {
            return this != PLANNED && this != UNDER_WAY;
        }
    }

    /**
     * An activity on a board.
     *
     * @param percent how much of it is done, by the last report; 100 once it is complete
     * @param completedOn the day on which it was completed; null while it is not
     * @param lastReport null where nothing was reported
     * @param trend every report's figures, the oldest first
     * @param direction how the last report's percentage compares with the one before; null before the second
     * @param nextReport the day by which progress is to be told next; null where nothing more is to be told before it is
     *     to be complete
     * @param reportOverdue whether that day is past
     * @param overdue whether it should be complete and is not
     * @param withoutLead whether it is under way and its lead has left the group
     * @param advice what the latest approved review concludes on it
     * @param may {@code ReportProgress}, {@code CompleteActivity}, {@code ReplanActivity}, {@code RewordActivity},
     *     {@code CancelActivity}, {@code LinkOutput}, {@code UnlinkOutput}; none with {@code asOf}
     */
    public record ActivitySummary(ActivityId activity, MandateId mandate, String task, Bilingual title, PersonView lead,
            LocalDate from, LocalDate due, ActivityState state, int percent, @Nullable LocalDate completedOn,
            @Nullable ProgressReport lastReport,
            List<TrendPoint> trend, @Nullable Trend direction, @Nullable LocalDate nextReport, boolean reportOverdue,
            boolean overdue, boolean withoutLead, int outputs,
            @Nullable AdviceGiven advice, May may) {}

    /** Where it goes. */
    public enum Trend {
        UP, SAME, DOWN
    }

    /** The figures of one report. */
    public record TrendPoint(LocalDate asOf, Progress progress, int percent) {}

    /**
     * A report.
     *
     * @param change by how many percentage points it differs from the report before; null for the first
     * @param late whether it was told after it was due
     */
    public record ProgressReport(LocalDate asOf, Progress progress, int percent, @Nullable Integer change,
            boolean late, Language language, String text, PersonView by, @Nullable Role role, Instant at) {}

    /** A link to what a task or an activity produced; where {@code task} is null, {@code activity} is not. */
    public record OutputView(OutputId link, @Nullable String task, @Nullable ActivityId activity, Output output,
            PersonView by, Instant at) {}

    /** What an entry on the time line says. */
    public enum TimeLineKind {
        ADOPTED, STARTS, AMENDED, ACTIVITY_STARTS, REPORTED, REPORT_DUE, ACTIVITY_DUE, COMPLETED, CANCELLED, OUTPUT, REVIEW_TO_OPEN, REVIEW_OPENED, REVIEW_DUE, REVIEW_SUBMITTED, REVIEW_DECISION_DUE, REVIEW_RETURNED, REVIEW_APPROVED, REVIEW_CANCELLED, RENEWED, CLOSED, ANNULLED, ENDS
    }

    /**
     * A day on the time line.
     *
     * @param subject the id of the mandate, activity, review, or link to an output
     * @param title of the activity; null for what has none
     * @param review which review
     * @param year of a yearly exchange of views
     * @param output what was produced; its title is in one language
     * @param toCome whether the day is after today
     */
    public record TimeLineEntry(LocalDate date, TimeLineKind kind, String subject, @Nullable Bilingual title,
            @Nullable ReviewKind review, @Nullable Integer year, @Nullable OutputView output, boolean toCome) {}

    // ---- An activity

    /**
     * {@code GET /api/activities/{activity}}: an activity with its reports and outputs.
     *
     * @param continues the activity of the mandate before that goes on in it
     * @param continuedBy the activity of the mandate after that goes on from it
     * @param proposal the proposal that it carries out
     * @param reports the latest first
     * @param replannings other leads and dates, the latest first
     * @param rewordings other words, the latest first
     * @param advice what approved reviews concluded on it, the latest first
     * @param leads who may lead it instead; for the secretariat only
     */
    public record ActivityPage(long position, ActivitySummary activity, @Nullable Bilingual description,
            MandateRef mandate, GroupId group, Bilingual groupName, Bilingual organisationName, Bilingual taskText,
            @Nullable ActivityRef continues,
            @Nullable ActivityRef continuedBy, @Nullable ProposalRef proposal, Instant plannedAt, PersonView plannedBy,
            List<ProgressReport> reports, @Nullable Completion completed, @Nullable Cancellation cancelled,
            List<Replanning> replannings, List<Rewording> rewordings, List<OutputView> outputs,
            List<AdviceGiven> advice, List<PersonView> leads,
            List<Role> myRoles) {}

    /** An activity of another mandate. */
    public record ActivityRef(ActivityId activity, MandateRef mandate, Bilingual title) {}

    public record ProposalRef(ProposalId proposal, ReviewId review, String title, Language language) {}

    public record Completion(LocalDate on, Language language, String text, PersonView by, @Nullable Role role,
            Instant at) {}

    public record Cancellation(String reason, PersonView by, Instant at) {}

    /** What took the place of what was planned; {@code …Before} as it was. */
    public record Replanning(PersonView leadBefore, PersonView lead, LocalDate fromBefore, LocalDate from,
            LocalDate dueBefore, LocalDate due, String reason, PersonView by, Instant at) {}

    /** What took the place of the words before; {@code …Before} as they were. */
    public record Rewording(Bilingual titleBefore, Bilingual title, @Nullable Bilingual descriptionBefore,
            @Nullable Bilingual description, String reason, PersonView by, Instant at) {}

    // ---- What was produced

    /**
     * {@code GET /api/mandates/produced?output=<id>}: the tasks and activities under which a practice or a call came into
     * being, in mandates that the reader may see, the latest mandate first.
     */
    public record ProducedUnder(long position, List<Production> items) {}

    /** @param activity null where it is the task itself */
    public record Production(Bilingual groupName, TaskRef task, @Nullable ActivityRef activity) {}

    // ---- A review

    /** Where a review stands. */
    public enum ReviewState {
        OPEN, SUBMITTED,
        /** It is open again: the chair asks for a correction. */
        RETURNED, APPROVED,
        /** Nobody had spoken in it, and it counts for nothing. */
        CANCELLED;

        public boolean isOpen() {
            return this == OPEN || this == RETURNED;
        }
    }

    /**
     * A review on a list.
     *
     * @param year of a yearly one
     * @param due the day by which it should be submitted
     * @param overdue whether it should be submitted and is not
     * @param round how often it was submitted
     * @param items how many tasks and activities it is about
     * @param evaluated how many of them somebody evaluated
     */
    public record ReviewSummary(ReviewId review, ReviewKind kind, @Nullable Integer year, LocalDate due,
            boolean overdue, ReviewState state, int round, int items, int evaluated, int proposals, Instant openedAt,
            @Nullable Instant submittedAt, @Nullable Instant approvedAt) {}

    /**
     * {@code GET /api/reviews/{review}}: a review with everybody's evaluations and proposals, what it concludes once it was
     * submitted, and how it came to it.
     *
     * @param items the mandate's tasks in their order, each followed by its activities that are not cancelled; of one
     *     that awaits the chair or is approved, what it concludes on, in the words of the day of its submission
     * @param proposals the oldest first
     * @param followUp what became of what it advises, once it is approved; of a final review, what the exchanges of views
     *     before it proposed and nothing carries out
     * @param cancelled where it was
     * @param reschedulings other days by which it should be submitted, the latest first
     * @param participation which delegations and roles have evaluated something, and how much
     * @param rounds its submissions, the latest first
     * @param recommendations of an approved final one: what asks for an answer, and what became of it
     * @param closeOut of a final one only: how the work stands
     * @param may {@code EvaluateTask}, {@code EvaluateActivity}, {@code ProposeNewActivity}, {@code SubmitMandateReview},
     *     {@code ReturnMandateReview}, {@code ApproveMandateReview}, {@code RescheduleMandateReview},
     *     {@code CancelMandateReview}
     */
    public record ReviewPage(long position, ReviewSummary review, MandateRef mandate, GroupId group,
            Bilingual groupName, Bilingual organisationName, PersonView openedBy, @Nullable Undoing cancelled,
            List<Rescheduling> reschedulings, List<ReviewItem> items,
            List<ProposalView> proposals, List<Advised> followUp, List<Participation> participation,
            List<Round> rounds, List<Recommendation> recommendations, @Nullable CloseOut closeOut,
            List<Role> myRoles, May may) {
        /** The submission that counts: the latest. */
        public Optional<Round> latest() {
            return rounds.stream().findFirst();
        }
    }

    /** @param dueBefore the day whose place another took */
    public record Rescheduling(LocalDate dueBefore, LocalDate due, String reason, PersonView by, Instant at) {}

    /**
     * A task, or an activity under it, in a review.
     *
     * @param task its code; of an activity, that of its task
     * @param activity null where it is the task itself
     * @param title the task's text or the activity's title
     * @param summary of the activity, as it stands now
     * @param evaluations everybody's latest word, by delegation, those without one last
     * @param mine the reader's own
     * @param conclusion what the latest submission says of it
     */
    public record ReviewItem(String task, @Nullable ActivityId activity, Bilingual title,
            @Nullable ActivitySummary summary, AdviceCounts counts,
            List<Evaluation> evaluations, @Nullable Evaluation mine, @Nullable Conclusion conclusion) {
        /** Those that are about it as it is now. */
        public List<Evaluation> counted() {
            return evaluations.stream().filter(one -> !one.earlier()).toList();
        }
    }

    /**
     * How the work of a mandate stands on a day, for its final review.
     *
     * @param open what is still to be told, overdue first; nothing under a closed mandate
     */
    public record CloseOut(LocalDate asOf, MandateCounts counts, List<TaskOutcome> tasks, List<Due> open) {}

    /** @param outputs those of the task itself */
    public record TaskOutcome(String code, Bilingual text, List<ActivityOutcome> activities,
            List<OutputView> outputs) {}

    /** @param completed what came of it; null while it is not complete */
    public record ActivityOutcome(ActivitySummary activity, @Nullable Completion completed,
            List<OutputView> outputs) {}

    /** How many gave which advice. */
    public record AdviceCounts(int goesOn, int priority, int discontinue) {}

    /**
     * @param role the one in which it was said
     * @param earlier whether it is about words that the task or the activity no longer has, and so counts no more
     */
    public record Evaluation(PersonView by, @Nullable Role role, @Nullable DelegationView delegation, Advice advice,
            Language language, String reason, Instant at, boolean earlier) {}

    /** @param evaluated on how many of the items; {@code delegation} is null for those who speak for none */
    public record Participation(@Nullable DelegationView delegation, @Nullable Role role, int people, int evaluated,
            int proposed) {}

    /**
     * @param conclusion what the latest submission says of it
     * @param became the activity that carries it out
     * @param planIn the mandate under which the reader may plan it, where nothing carries it out
     */
    public record ProposalView(ProposalId proposal, String task, Bilingual taskText, Language language, String title,
            String reason, PersonView by, @Nullable Role role, @Nullable DelegationView delegation, Instant at,
            boolean mine, @Nullable ProposalConclusion conclusion, @Nullable ActivityRef became,
            @Nullable MandateId planIn) {}

    /**
     * Something that an approved review advises beside letting things go on, and how it stands now.
     *
     * @param mandate the one that the review is about
     * @param task the code of the task that it is about, or under which it stands or would stand
     * @param proposal where it is new
     * @param title of the task, the activity or the proposal
     * @param titleLanguage that of a proposal's title; null of a title in both
     * @param reason why the review advises it
     * @param language that of the reason
     * @param done whether what should end has ended, what comes first is completed, and what is new is carried out
     * @param activity the one that it is about, or that carries it out, as it stands now
     * @param planIn the mandate under which the reader may plan it, where nothing carries it out
     * @param notFollowed why the renewal of its mandate does not follow it; null where it does, or there is none
     */
    public record Advised(ReviewRef review, MandateRef mandate, RecommendationKind kind, String task,
            @Nullable ProposalId proposal, Bilingual title, @Nullable Language titleLanguage, @Nullable String reason,
            Language language, boolean done, @Nullable ActivitySummary activity, @Nullable MandateId planIn,
            @Nullable String notFollowed) {}

    /**
     * A submission, with what the chair made of it.
     *
     * @param decision null while it waits
     */
    public record Round(int round, PersonView author, @Nullable Role role, Instant at, Language language,
            String summary, List<Conclusion> conclusions, List<ProposalConclusion> proposals,
            @Nullable RoundDecision decision) {}

    /** @param words why it was returned, or the remark with which it was approved */
    public record RoundDecision(boolean approved, @Nullable String words, PersonView by, Instant at) {}

    // ---- Two mandates

    /**
     * {@code GET /api/mandates/{mandate}/comparison?with=<mandate>}: the mandate beside an earlier one, task by task; without
     * {@code with}, beside the one that it follows. {@code with} may also be the later of the two.
     *
     * @param from the earlier
     * @param steps the mandates between them over which tasks were followed
     * @param others those with which the mandate can be compared
     * @param tasks those of the later one in their order, then what was dropped
     */
    public record MandateComparison(long position, GroupId group, Bilingual groupName, MandateRef from, MandateRef to,
            List<MandateRef> steps, List<MandateRef> others, List<TermChange> tasks, List<TermChange> goals,
            List<TermChange> areas, List<TermChange> perspectives, ChangeCounts counts) {}

    /** What became of a task, goal, area or perspective. */
    public enum Became {
        /** It goes on in the same words. */
        KEPT, REWORDED, NEW, DROPPED
    }

    /**
     * One task, goal, area or perspective in both mandates.
     *
     * @param before null where it is new
     * @param after null where it was dropped
     * @param en the words of both, in reading order, where it was reworded
     */
    public record TermChange(Became became, @Nullable Labelled before, @Nullable Labelled after, List<Piece> en,
            List<Piece> fr) {}

    /** How many tasks became what. */
    public record ChangeCounts(int kept, int reworded, int added, int dropped) {}

    // ---- Renewal

    /**
     * {@code GET /api/mandates/{mandate}/renewal}: with what a renewal begins, and, once there is one, what became of each
     * recommendation.
     *
     * @param period the successor's
     * @param terms as they stand: what a successor's terms are written from
     * @param review the approved final review; null while there is none
     * @param tasks each with its advice
     * @param activities those that are not cancelled, each with its advice
     * @param proposals what the review advises to take up
     * @param recommendations what has to be followed, or named with a reason: priorities, ends, and what is new
     * @param leads who may lead an activity; for the secretariat only
     * @param may {@code RenewMandate}
     */
    public record RenewalOffer(long position, MandateSummary mandate, Bilingual groupName, MandatePeriod period,
            Terms terms, @Nullable ReviewSummary review, List<OfferedTask> tasks, List<OfferedActivity> activities,
            List<ProposalView> proposals, List<Recommendation> recommendations, List<PersonView> leads, May may) {}

    /** {@code advice} and {@code reason} are null while there is no approved final review. */
    public record OfferedTask(String code, Bilingual text, @Nullable Advice advice, @Nullable String reason) {}

    /**
     * An activity that may go on.
     *
     * @param description with which it would go on
     * @param advice null while there is no approved final review, as is {@code reason}
     */
    public record OfferedActivity(ActivitySummary activity, @Nullable Bilingual description, @Nullable Advice advice,
            @Nullable String reason) {}

    /** What a recommendation asks for. */
    public enum RecommendationKind {
        PRIORITY_TASK, PRIORITY_ACTIVITY, NEW_ACTIVITY, DISCONTINUE_TASK, DISCONTINUE_ACTIVITY
    }

    /**
     * A recommendation of the final review: of {@code task}, {@code activity} and {@code proposal} exactly one is not null.
     *
     * @param titleLanguage that of a proposal's title; null of a title in both
     * @param language that of the reason
     * @param reason why the review recommends it
     * @param followUp what became of it; null until the mandate is renewed
     */
    public record Recommendation(RecommendationKind kind, @Nullable String task, @Nullable ActivityId activity,
            @Nullable ProposalId proposal, Bilingual title, @Nullable Language titleLanguage, Language language,
            @Nullable String reason, @Nullable FollowUp followUp) {}

    /**
     * What became of a recommendation.
     *
     * @param followed whether the renewal follows it
     * @param reason why it does not
     * @param task the successor's task that continues the task
     * @param activity the successor's activity that carries it on, as it stands now
     */
    public record FollowUp(boolean followed, @Nullable String reason, @Nullable TaskRef task,
            @Nullable ActivitySummary activity) {}

    // ---- Coverage

    /**
     * {@code GET /api/mandates/{mandate}/coverage}: from tasks to activities to outputs, and what is missing.
     *
     * @param gone what stands under tasks that an amendment took away; it lacks nothing
     */
    public record Coverage(long position, MandateSummary mandate, Bilingual groupName, List<TaskCoverage> tasks,
            List<TaskCoverage> gone) {
        /** Those of the terms, then those that are gone. */
        public List<TaskCoverage> everyTask() {
            return Stream.concat(tasks.stream(), gone.stream()).toList();
        }

        public long gaps() {
            return tasks.stream().mapToLong(task -> task.gaps().size()
                    + task.activities().stream().mapToLong(activity -> activity.gaps().size()).sum()).sum();
        }
    }

    /** What a task or an activity lacks. */
    public enum Gap {
        /** No activity that is not cancelled stands under the task. */
        NO_ACTIVITY,
        /** Its lead has left the group. */
        NO_LEAD,
        /** It has begun, and nothing was reported. */
        NO_REPORT, REPORT_OVERDUE,
        /** It should be complete. */
        OVERDUE,
        /** Neither the task nor an activity under it has produced anything that is linked. */
        NO_OUTPUT
    }

    /** {@code outputs}: of the task and its activities, by their kind. */
    public record TaskCoverage(String code, Bilingual text, List<Gap> gaps, Map<Output.Kind, Integer> outputs,
            List<ActivityCoverage> activities) {
        public int outputCount() {
            return outputs.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public record ActivityCoverage(ActivitySummary activity, int reports, List<Gap> gaps,
            Map<Output.Kind, Integer> outputs) {}
}
