package org.rapporteur.shared.mandates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Named;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;

/** Everything that can be asked about mandates, the activities under their tasks, and their reviews. */
public sealed interface MandateCommand extends Command {
    /** At most this many characters in a title. */
    int TITLE = 300;
    /** At most this many characters in a reason. */
    int REASON = 2_000;
    /** At most this many characters in a report, an evaluation or a summary. */
    int TEXT = 20_000;

    /**
     * A group takes up a mandate for two years, by a decision that was taken.
     *
     * @param follows an earlier mandate of the group, from whose tasks these follow; it need not end where this one starts
     */
    @Named("mandates.AdoptMandate")
    record AdoptMandate(GroupId group, MandatePeriod period, Terms terms, TakenDecision decision,
            @Nullable MandateId follows) implements MandateCommand {
        public AdoptMandate {
            Check.that().required("group", group).required("period", period).required("terms", terms)
                    .required("decision", decision)
                    .when(follows == null && terms != null
                            && terms.tasks().stream().anyMatch(task -> task.continues() != null), "follows",
                            "invalid.follows-nothing", null)
                    .orThrow();
        }
    }

    /**
     * A mandate that was adopted by mistake, such as for the wrong years: it stands no more, and its years are free again. Only
     * while nothing stands under it.
     */
    @Named("mandates.AnnulMandate")
    record AnnulMandate(MandateId mandate, String reason) implements MandateCommand {
        public AnnulMandate {
            Check.that().required("mandate", mandate).text("reason", reason, REASON).orThrow();
        }
    }

    /**
     * Other terms for the rest of the mandate, by a decision that was taken: a new version beside the one before.
     *
     * @param version of the terms from which these were written: where another one is in force, nothing is amended; null for
     *     whichever is
     */
    @Named("mandates.AmendMandate")
    record AmendMandate(MandateId mandate, @Nullable Integer version, Terms terms, TakenDecision decision,
            String reason) implements MandateCommand {
        public AmendMandate {
            Check.that().required("mandate", mandate).required("terms", terms).required("decision", decision)
                    .text("reason", reason, REASON).orThrow();
        }

        /** Whichever version is in force. */
        public AmendMandate(MandateId mandate, Terms terms, TakenDecision decision, String reason) {
            this(mandate, null, terms, decision, reason);
        }
    }

    /**
     * An activity under a task.
     *
     * @param lead the member of the group who leads it and tells its progress
     * @param due the day by which it should be complete
     * @param proposal what it carries out: advised by an approved exchange of views of this mandate, or by an approved
     *     review of the one that it follows; null for an idea of its own
     */
    @Named("mandates.PlanActivity")
    record PlanActivity(MandateId mandate, String task, Bilingual title, @Nullable Bilingual description,
            PersonId lead, LocalDate from, LocalDate due, @Nullable ProposalId proposal) implements MandateCommand {
        public PlanActivity {
            Check.that().required("mandate", mandate).matches("task", task, MandateTask.CODE, "invalid.task-code")
                    .required("title", title).required("lead", lead).required("from", from).required("due", due)
                    .when(endsBeforeItStarts(from, due), "due", "invalid.ends-before-it-starts", null).orThrow();
        }

        /** An idea of its own. */
        public PlanActivity(MandateId mandate, String task, Bilingual title, @Nullable Bilingual description,
                PersonId lead, LocalDate from, LocalDate due) {
            this(mandate, task, title, description, lead, from, due, null);
        }
    }

    /** Another lead or other dates for an activity that is not over. */
    @Named("mandates.ReplanActivity")
    record ReplanActivity(ActivityId activity, PersonId lead, LocalDate from, LocalDate due,
            String reason) implements MandateCommand {
        public ReplanActivity {
            Check.that().required("activity", activity).required("lead", lead).required("from", from)
                    .required("due", due)
                    .when(endsBeforeItStarts(from, due), "due", "invalid.ends-before-it-starts", null)
                    .text("reason", reason, REASON).orThrow();
        }
    }

    /** Other words for what an activity is called and for what is done in it, while it is not over; the work stays the same. */
    @Named("mandates.RewordActivity")
    record RewordActivity(ActivityId activity, Bilingual title, @Nullable Bilingual description,
            String reason) implements MandateCommand {
        public RewordActivity {
            Check.that().required("activity", activity).required("title", title).text("reason", reason, REASON)
                    .orThrow();
        }
    }

    @Named("mandates.CancelActivity")
    record CancelActivity(ActivityId activity, String reason) implements MandateCommand {
        public CancelActivity {
            Check.that().required("activity", activity).text("reason", reason, REASON).orThrow();
        }
    }

    /**
     * How an activity stands.
     *
     * @param asOf the day of which the report tells
     * @param percent how much of it is done, 0 to 100
     */
    @Named("mandates.ReportProgress")
    record ReportProgress(ActivityId activity, LocalDate asOf, Progress progress, int percent, Language language,
            String text) implements MandateCommand {
        public ReportProgress {
            Check.that().required("activity", activity).required("asOf", asOf).required("progress", progress)
                    .when(percent < 0 || percent > 100, "percent", "invalid.percent", null)
                    .required("language", language).text("text", text, TEXT).orThrow();
        }
    }

    /**
     * An activity is done.
     *
     * @param on the day on which it was
     * @param text what came of it
     */
    @Named("mandates.CompleteActivity")
    record CompleteActivity(ActivityId activity, LocalDate on, Language language,
            String text) implements MandateCommand {
        public CompleteActivity {
            Check.that().required("activity", activity).required("on", on).required("language", language)
                    .text("text", text, TEXT).orThrow();
        }
    }

    /** Links a task, or an activity, to what it produced. */
    @Named("mandates.LinkOutput")
    record LinkOutput(MandateId mandate, @Nullable String task, @Nullable ActivityId activity,
            Output output) implements MandateCommand {
        public LinkOutput {
            Check.that().required("mandate", mandate)
                    .when((task == null) == (activity == null), "task", "invalid.task-or-activity", null)
                    .required("output", output).orThrow();
        }
    }

    @Named("mandates.UnlinkOutput")
    record UnlinkOutput(OutputId link, String reason) implements MandateCommand {
        public UnlinkOutput {
            Check.that().required("link", link).text("reason", reason, REASON).orThrow();
        }
    }

    /**
     * Opens the exchange of views of a calendar year, or the final review.
     *
     * @param year the calendar year of a yearly one; null for the final one
     * @param due the day by which it should be submitted
     */
    @Named("mandates.OpenMandateReview")
    record OpenMandateReview(MandateId mandate, ReviewKind kind, @Nullable Integer year,
            LocalDate due) implements MandateCommand {
        public OpenMandateReview {
            Check.that().required("mandate", mandate).required("kind", kind)
                    .when(kind == ReviewKind.YEARLY && year == null, "year", "invalid.required", null)
                    .when(kind == ReviewKind.FINAL && year != null, "year", "invalid.final-has-no-year", null)
                    .required("due", due).orThrow();
        }
    }

    /** Another day by which a review that is open should be submitted. */
    @Named("mandates.RescheduleMandateReview")
    record RescheduleMandateReview(ReviewId review, LocalDate due, String reason) implements MandateCommand {
        public RescheduleMandateReview {
            Check.that().required("review", review).required("due", due).text("reason", reason, REASON).orThrow();
        }
    }

    /** A review that was opened by mistake: only while nobody has spoken in it. It may be opened again. */
    @Named("mandates.CancelMandateReview")
    record CancelMandateReview(ReviewId review, String reason) implements MandateCommand {
        public CancelMandateReview {
            Check.that().required("review", review).text("reason", reason, REASON).orThrow();
        }
    }

    /** What somebody thinks of a task; their next word on it takes the place of the one before. */
    @Named("mandates.EvaluateTask")
    record EvaluateTask(ReviewId review, String task, Advice advice, Language language,
            String reason) implements MandateCommand {
        public EvaluateTask {
            Check.that().required("review", review).matches("task", task, MandateTask.CODE, "invalid.task-code")
                    .required("advice", advice).required("language", language).text("reason", reason, REASON)
                    .orThrow();
        }
    }

    /** What somebody thinks of an activity; their next word on it takes the place of the one before. */
    @Named("mandates.EvaluateActivity")
    record EvaluateActivity(ReviewId review, ActivityId activity, Advice advice, Language language,
            String reason) implements MandateCommand {
        public EvaluateActivity {
            Check.that().required("review", review).required("activity", activity).required("advice", advice)
                    .required("language", language).text("reason", reason, REASON).orThrow();
        }
    }

    /** @param task the task under which it would stand */
    @Named("mandates.ProposeNewActivity")
    record ProposeNewActivity(ReviewId review, String task, Language language, String title,
            String reason) implements MandateCommand {
        public ProposeNewActivity {
            Check.that().required("review", review).matches("task", task, MandateTask.CODE, "invalid.task-code")
                    .required("language", language).text("title", title, TITLE).text("reason", reason, REASON)
                    .orThrow();
        }
    }

    /** The review as it goes to the chair: on every task, every activity and every proposal. */
    @Named("mandates.SubmitMandateReview")
    record SubmitMandateReview(ReviewId review, Language language, String summary, List<Conclusion> conclusions,
            List<ProposalConclusion> proposals) implements MandateCommand {
        public SubmitMandateReview {
            conclusions = conclusions == null ? List.of() : List.copyOf(conclusions);
            proposals = proposals == null ? List.of() : List.copyOf(proposals);
            Check.that().required("review", review).required("language", language).text("summary", summary, TEXT)
                    .required("conclusions", conclusions).orThrow();
        }
    }

    /**
     * The review goes back for a correction.
     *
     * @param round the one that was read: another is not returned; null for whichever waits
     */
    @Named("mandates.ReturnMandateReview")
    record ReturnMandateReview(ReviewId review, @Nullable Integer round, String reason) implements MandateCommand {
        public ReturnMandateReview {
            Check.that().required("review", review).text("reason", reason, REASON).orThrow();
        }

        /** Of whichever round waits. */
        public ReturnMandateReview(ReviewId review, String reason) {
            this(review, null, reason);
        }
    }

    /**
     * The review stands for good.
     *
     * @param round the one that was read: another is not approved; null for whichever waits
     */
    @Named("mandates.ApproveMandateReview")
    record ApproveMandateReview(ReviewId review, @Nullable Integer round,
            @Nullable String remark) implements MandateCommand {
        public ApproveMandateReview {
            Check.that().required("review", review).optionalText("remark", remark, REASON).orThrow();
        }

        /** Of whichever round waits. */
        public ApproveMandateReview(ReviewId review, @Nullable String remark) {
            this(review, null, remark);
        }
    }

    /**
     * The mandate's successor, which starts where it ends and from what its final review recommends.
     *
     * @param carried the activities with which it begins
     * @param notFollowed the recommendations that it does not follow, and why
     */
    @Named("mandates.RenewMandate")
    record RenewMandate(MandateId mandate, MandatePeriod period, Terms terms, TakenDecision decision,
            List<CarriedOn> carried, List<NotFollowed> notFollowed) implements MandateCommand {
        public RenewMandate {
            carried = carried == null ? List.of() : List.copyOf(carried);
            notFollowed = notFollowed == null ? List.of() : List.copyOf(notFollowed);
            Check.that().required("mandate", mandate).required("period", period).required("terms", terms)
                    .required("decision", decision).orThrow();
        }
    }

    /** The work under a mandate is over: nothing is planned or reported under it any more. */
    @Named("mandates.CloseMandate")
    record CloseMandate(MandateId mandate, String reason) implements MandateCommand {
        public CloseMandate {
            Check.that().required("mandate", mandate).text("reason", reason, REASON).orThrow();
        }
    }

    private static boolean endsBeforeItStarts(@Nullable LocalDate from, @Nullable LocalDate due) {
        return from != null && due != null && due.isBefore(from);
    }
}
