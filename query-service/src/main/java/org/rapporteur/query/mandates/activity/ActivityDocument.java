package org.rapporteur.query.mandates.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.Progress;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * An activity under a task, as it is planned now, with what was reported of it.
 *
 * @param reports in the order in which they were given
 * @param replannings the first first
 * @param rewordings the first first, each with its place in the log
 */
public record ActivityDocument(ActivityId activity, MandateId mandate, GroupId group, String task, Bilingual title,
        @Nullable Bilingual description, Plan plan, @Nullable ActivityId continues, @Nullable ProposalId proposal,
        Instant plannedAt, PersonId plannedBy, List<Report> reports, List<Replanned> replannings,
        List<Reworded> rewordings, @Nullable Completed completed, @Nullable Cancelled cancelled) {
    /** Who leads it, from when to when. */
    public record Plan(PersonId lead, LocalDate from, LocalDate due) {}

    /** @param role the one in which it was told */
    public record Report(LocalDate asOf, Progress progress, int percent, Language language, String text, PersonId by,
            @Nullable String role, Instant at) {}

    public record Replanned(Plan before, Plan after, String reason, PersonId by, Instant at) {}

    /** What it is called, and what is done in it. */
    public record Words(Bilingual title, @Nullable Bilingual description) {}

    public record Reworded(Words before, Words after, String reason, PersonId by, Instant at, long position) {}

    public record Completed(LocalDate on, Language language, String text, PersonId by, @Nullable String role,
            Instant at) {}

    public record Cancelled(String reason, PersonId by, Instant at) {}

    public boolean hasEnded() {
        return completed != null || cancelled != null;
    }

    public @Nullable LocalDate completedOn() {
        return completed == null ? null : completed.on();
    }

    public boolean wasCancelled() {
        return cancelled != null;
    }

    /** By the days of which they tell; of two that tell of the same day, the later one last. */
    public List<Report> reportsByDay() {
        return reports.stream().sorted(Comparator.comparing(Report::asOf)).toList();
    }

    /** What was told of the latest day, whenever it was told. */
    public Optional<Report> lastReport() {
        return reportsByDay().reversed().stream().findFirst();
    }

    /** What had been told of the latest day when a report was given. */
    public Optional<Report> lastBefore(Report report) {
        return reportsByDay().reversed().stream().filter(one -> one.at().isBefore(report.at())).findFirst();
    }

    /** As it was planned at that time. */
    public Plan planAt(Instant at) {
        return replannings.stream().filter(one -> one.at().isAfter(at)).findFirst().map(Replanned::before)
                .orElse(plan);
    }

    /** Since which place in the log it has had the words that it has before another; 0 where it was planned in them. */
    public long wordsSince(long position) {
        return rewordings.reversed().stream().mapToLong(Reworded::position).filter(one -> one < position).findFirst()
                .orElse(0);
    }

    /** In the words that it had before a place in the log. */
    public ActivityDocument before(long position) {
        return rewordings.stream().filter(one -> one.position() >= position).findFirst()
                .map(one -> worded(one.before(), rewordings)).orElse(this);
    }

    Words words() {
        return new Words(title, description);
    }

    /** How much of it is done, by the last that was told. */
    public int percent() {
        return completed != null ? 100 : lastReport().map(Report::percent).orElse(0);
    }

    public boolean isLedBy(@Nullable PersonId person) {
        return plan.lead().equals(person);
    }

    /** Everybody whom an answer about it names. */
    public Stream<PersonId> persons() {
        return Stream.of(Stream.of(plan.lead(), plannedBy), reports.stream().map(Report::by),
                replannings.stream().flatMap(one -> Stream.of(one.before().lead(), one.after().lead(), one.by())),
                rewordings.stream().map(Reworded::by),
                Stream.of(completed == null ? null : completed.by(), cancelled == null ? null : cancelled.by()))
                .flatMap(some -> some).filter(Objects::nonNull);
    }

    ActivityDocument with(Report report) {
        return new ActivityDocument(activity, mandate, group, task, title, description, plan, continues, proposal,
                plannedAt, plannedBy, Stream.concat(reports.stream(), Stream.of(report)).toList(), replannings,
                rewordings, completed, cancelled);
    }

    ActivityDocument with(Replanned replanned) {
        return new ActivityDocument(activity, mandate, group, task, title, description, replanned.after(), continues,
                proposal, plannedAt, plannedBy, reports,
                Stream.concat(replannings.stream(), Stream.of(replanned)).toList(), rewordings, completed, cancelled);
    }

    ActivityDocument with(Reworded reworded) {
        return worded(reworded.after(), Stream.concat(rewordings.stream(), Stream.of(reworded)).toList());
    }

    private ActivityDocument worded(Words words, List<Reworded> changes) {
        return new ActivityDocument(activity, mandate, group, task, words.title(), words.description(), plan, continues,
                proposal, plannedAt, plannedBy, reports, replannings, changes, completed, cancelled);
    }

    ActivityDocument with(Completed end) {
        return new ActivityDocument(activity, mandate, group, task, title, description, plan, continues, proposal,
                plannedAt, plannedBy, reports, replannings, rewordings, end, cancelled);
    }

    ActivityDocument with(Cancelled end) {
        return new ActivityDocument(activity, mandate, group, task, title, description, plan, continues, proposal,
                plannedAt, plannedBy, reports, replannings, rewordings, completed, end);
    }
}
