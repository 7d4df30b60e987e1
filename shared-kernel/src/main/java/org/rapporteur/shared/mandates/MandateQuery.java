package org.rapporteur.shared.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.mandates.ActivityQuery.ActivitySummary;
import org.rapporteur.shared.mandates.ReviewQuery.Advised;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewState;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewSummary;
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
        /** Activities, reviews, results or calls stand under the mandate. */
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
}
