package org.rapporteur.shared.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.mandates.MandateQuery.AdviceGiven;
import org.rapporteur.shared.mandates.MandateQuery.MandateRef;
import org.rapporteur.shared.mandates.MandateQuery.May;
import org.rapporteur.shared.mandates.MandateQuery.OutputView;
import org.rapporteur.shared.mandates.MandateQuery.TaskRef;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;

/** What is answered about the activities of a mandate, and about what they produced; who is answered: {@link MandateQuery}. */
public final class ActivityQuery {
    private ActivityQuery() {
    }

    // ---- A mandate: its board

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
}
