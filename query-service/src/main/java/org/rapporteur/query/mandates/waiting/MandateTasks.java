package org.rapporteur.query.mandates.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.mandates.Dues;
import org.rapporteur.query.mandates.Permissions;
import org.rapporteur.query.mandates.Reviewed;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.joining.WaitingWork;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandateQuery.Due;
import org.rapporteur.shared.mandates.MandateQuery.DueKind;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Task;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.TaskKind;
import org.springframework.stereotype.Component;

/** What mandates have waiting for somebody. */
@Component
class MandateTasks implements WaitingWork {
    private final Contexts contexts;

    MandateTasks(Contexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public List<String> views() {
        return Contexts.VIEWS;
    }

    @Override
    public Stream<Task> of(Reader reader) {
        return contexts.ofGroupsOf(reader).flatMap(MandateTasks::of);
    }

    private static Stream<Task> of(Context context) {
        Stream<Task> dues = new Dues(context).all().filter(due -> isFor(due, context))
                .map(due -> task(due, context));
        Stream<Task> evaluations = context.work().reviews().stream().filter(review -> awaitsReader(review, context))
                .map(review -> task(TaskKind.EVALUATE_MANDATE, review.review().value(),
                        Titles.review(review.year(), context), review.submitBy(), review.openedAt(), context));
        return Stream.concat(dues, evaluations);
    }

    private static boolean isFor(Due due, Context context) {
        boolean secretariat = context.has(Role.SECRETARIAT);
        return switch (due.kind()) {
            case REPORT, COMPLETE -> isNear(due) && isForWhoTells(due, context);
            case NAME_A_LEAD -> secretariat;
            case OPEN_YEARLY_REVIEW, OPEN_FINAL_REVIEW -> secretariat && mayBeOpened(due, context);
            case SUBMIT_REVIEW -> new Permissions(context).mayConclude();
            case APPROVE_REVIEW -> context.has(Role.CHAIR) && mayDecide(due, context);
            case RENEW -> secretariat;
        };
    }

    private static boolean isNear(Due due) {
        return due.days() <= MandateDates.NOTICE;
    }

    /** Its lead; the secretariat too once it is overdue for long. Where nobody leads, naming a lead waits for it at once. */
    private static boolean isForWhoTells(Due due, Context context) {
        boolean leads = due.lead() != null && due.lead().person().equals(context.reader().person());
        return leads || context.has(Role.SECRETARIAT) && due.days() < -MandateDates.ESCALATION;
    }

    private static boolean mayBeOpened(Due due, Context context) {
        return isNear(due) && new Permissions(context).openable().stream().anyMatch(
                one -> due.kind() == DueKind.OPEN_FINAL_REVIEW
                        ? one.year() == null
                        : due.year() != null && due.year().equals(one.year()));
    }

    private static boolean mayDecide(Due due, Context context) {
        return context.work().reviews().stream().filter(review -> review.review().value().equals(due.subject()))
                .anyMatch(review -> new Permissions(context).onReview(review).allows("ApproveMandateReview"));
    }

    /** Whether the review is open and the reader has not said something on everything. */
    private static boolean awaitsReader(ReviewDocument review, Context context) {
        return new Permissions(context).onReview(review).allows("EvaluateTask")
                && !new Reviewed(context.work(), review).isAllEvaluatedBy(context.reader().person());
    }

    private static Task task(Due due, Context context) {
        return task(kind(due.kind()), due.subject(), Titles.of(due, context), due.due(), since(due, context), context);
    }

    private static TaskKind kind(DueKind kind) {
        return switch (kind) {
            case REPORT -> TaskKind.REPORT_PROGRESS;
            case COMPLETE -> TaskKind.COMPLETE_ACTIVITY;
            case NAME_A_LEAD -> TaskKind.NAME_A_LEAD;
            case OPEN_YEARLY_REVIEW, OPEN_FINAL_REVIEW -> TaskKind.OPEN_REVIEW;
            case SUBMIT_REVIEW -> TaskKind.SUBMIT_REVIEW;
            case APPROVE_REVIEW -> TaskKind.APPROVE_REVIEW;
            case RENEW -> TaskKind.RENEW_MANDATE;
        };
    }

    /** When it began to wait: what was submitted or opened, at its time; what comes by a date, when notice is given. */
    private static Instant since(Due due, Context context) {
        return switch (due.kind()) {
            case SUBMIT_REVIEW, APPROVE_REVIEW -> context.work().reviews().stream()
                    .filter(review -> review.review().value().equals(due.subject())).findFirst()
                    .map(MandateTasks::since).orElseGet(() -> noticed(due.due()));
            case RENEW -> start(MandateDates.renewFrom(context.mandate().period()));
            case REPORT, COMPLETE, OPEN_YEARLY_REVIEW, OPEN_FINAL_REVIEW -> noticed(due.due());
            case NAME_A_LEAD -> today(context, noticed(due.due()));
        };
    }

    /** When somebody left is no matter of mandates: it waits from today at the latest. */
    private static Instant today(Context context, Instant noticed) {
        Instant today = start(context.work().today());
        return noticed.isAfter(today) ? today : noticed;
    }

    private static Instant since(ReviewDocument review) {
        return review.latest().map(round -> round.decided() == null ? round.at() : round.decided().at())
                .orElse(review.openedAt());
    }

    private static Instant noticed(LocalDate due) {
        return start(due.minusDays(MandateDates.NOTICE));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(MandateDates.ZONE).toInstant();
    }

    private static Task task(TaskKind kind, String subject, Bilingual title, LocalDate due, Instant since,
            Context context) {
        return new Task(kind, subject, title, context.mandate().group(), context.names().groupName(), null,
                start(due.plusDays(1)).minusSeconds(1), since);
    }
}
