package org.rapporteur.query.mandates.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Undone;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewState;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A review: what everybody thinks now, what was proposed, and what was submitted and decided.
 *
 * @param year of a yearly one
 * @param evaluations everybody's latest word on each task and activity, with its place in the log
 * @param rounds the first first
 * @param reschedulings the first first
 * @param cancelled where it was opened by mistake
 */
public record ReviewDocument(ReviewId review, MandateId mandate, GroupId group, ReviewKind kind,
        @Nullable Integer year, LocalDate due, Instant openedAt, PersonId openedBy, List<Evaluated> evaluations,
        List<Proposed> proposals, List<Submitted> rounds, List<Rescheduled> reschedulings,
        @Nullable Undone cancelled) {
    /** Where {@code task} is null, {@code activity} is not. */
    public record Evaluated(@Nullable String task, @Nullable ActivityId activity, PersonId by, @Nullable String role,
            @Nullable DelegationCode delegation, Advice advice, Language language, String reason, Instant at,
            long position) {
        public boolean isOn(@Nullable String otherTask, @Nullable ActivityId otherActivity) {
            return otherActivity == null ? otherTask != null && otherTask.equals(task) : otherActivity.equals(activity);
        }

        boolean takesThePlaceOf(Evaluated other) {
            return by.equals(other.by) && other.isOn(task, activity);
        }
    }

    public record Proposed(ProposalId proposal, String task, Language language, String title, String reason,
            PersonId by, @Nullable String role, @Nullable DelegationCode delegation, Instant at) {}

    /** @param decided null while it awaits the chair */
    public record Submitted(int round, PersonId author, @Nullable String role, Instant at, Language language,
            String summary, List<Conclusion> conclusions, List<ProposalConclusion> proposals,
            @Nullable Decided decided, long position) {
        Submitted with(Decided decision) {
            return new Submitted(round, author, role, at, language, summary, conclusions, proposals, decision,
                    position);
        }

        public Optional<Conclusion> on(@Nullable String task, @Nullable ActivityId activity) {
            return conclusions.stream().filter(one -> activity == null
                    ? task != null && task.equals(one.task())
                    : activity.equals(one.activity())).findFirst();
        }

        public Optional<ProposalConclusion> on(ProposalId proposal) {
            return proposals.stream().filter(one -> one.proposal().equals(proposal)).findFirst();
        }
    }

    /** @param words why it was returned, or a remark on its approval */
    public record Decided(boolean approved, @Nullable String words, PersonId by, Instant at) {}

    /** @param before the day whose place another took */
    public record Rescheduled(LocalDate before, LocalDate due, String reason, PersonId by, Instant at) {}

    public Optional<Submitted> latest() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    public ReviewState state() {
        return wasCancelled() ? ReviewState.CANCELLED : latest().map(ReviewDocument::state).orElse(ReviewState.OPEN);
    }

    private static ReviewState state(Submitted last) {
        Decided decided = last.decided();
        if (decided == null) {
            return ReviewState.SUBMITTED;
        }
        return decided.approved() ? ReviewState.APPROVED : ReviewState.RETURNED;
    }

    /** By when it should be submitted; after a return, by when it should be corrected. */
    public LocalDate submitBy() {
        return latest().map(Submitted::decided).filter(decided -> !decided.approved() && !wasRescheduledAfter(decided))
                .map(decided -> MandateDates.correctionBy(due, LocalDate.ofInstant(decided.at(), MandateDates.ZONE)))
                .orElse(due);
    }

    private boolean wasRescheduledAfter(Decided decided) {
        return reschedulings.stream().anyMatch(one -> !one.at().isBefore(decided.at()));
    }

    /** By when the chair should decide on the latest submission. */
    public LocalDate decisionBy() {
        LocalDate submitted = latest().map(Submitted::at).map(at -> LocalDate.ofInstant(at, MandateDates.ZONE))
                .orElse(due);
        return MandateDates.decisionBy(due, submitted);
    }

    public boolean wasCancelled() {
        return cancelled != null;
    }

    /** Whether somebody has evaluated or proposed something in it. */
    public boolean hasWords() {
        return !evaluations.isEmpty() || !proposals.isEmpty() || !rounds.isEmpty();
    }

    public boolean wasApproved() {
        return state() == ReviewState.APPROVED;
    }

    /** When it was approved. */
    public Optional<Instant> approvedAt() {
        return wasApproved() ? latest().map(Submitted::decided).map(Decided::at) : Optional.empty();
    }

    public boolean wasSubmittedBy(@Nullable PersonId person) {
        return rounds.stream().anyMatch(round -> round.author().equals(person));
    }

    /** Everybody whom an answer about it names. */
    public Stream<PersonId> persons() {
        return Stream.of(Stream.of(openedBy), evaluations.stream().map(Evaluated::by),
                proposals.stream().map(Proposed::by), rounds.stream().map(Submitted::author),
                rounds.stream().map(Submitted::decided).flatMap(Stream::ofNullable).map(Decided::by),
                reschedulings.stream().map(Rescheduled::by), Stream.ofNullable(cancelled).map(Undone::by))
                .flatMap(some -> some);
    }

    ReviewDocument with(Evaluated word) {
        Stream<Evaluated> others = evaluations.stream().filter(one -> !word.takesThePlaceOf(one));
        return new ReviewDocument(review, mandate, group, kind, year, due, openedAt, openedBy,
                Stream.concat(others, Stream.of(word)).toList(), proposals, rounds, reschedulings, cancelled);
    }

    ReviewDocument with(Proposed proposed) {
        return new ReviewDocument(review, mandate, group, kind, year, due, openedAt, openedBy, evaluations,
                Stream.concat(proposals.stream(), Stream.of(proposed)).toList(), rounds, reschedulings, cancelled);
    }

    ReviewDocument with(Submitted round) {
        return withRounds(Stream.concat(rounds.stream(), Stream.of(round)).toList());
    }

    ReviewDocument with(Decided decision) {
        Stream<Submitted> earlier = rounds.stream().limit(rounds.size() - 1L);
        return withRounds(Stream.concat(earlier, Stream.of(rounds.getLast().with(decision))).toList());
    }

    private ReviewDocument withRounds(List<Submitted> all) {
        return new ReviewDocument(review, mandate, group, kind, year, due, openedAt, openedBy, evaluations, proposals,
                all, reschedulings, cancelled);
    }

    ReviewDocument with(Rescheduled other) {
        return new ReviewDocument(review, mandate, group, kind, year, other.due(), openedAt, openedBy, evaluations,
                proposals, rounds, Stream.concat(reschedulings.stream(), Stream.of(other)).toList(), cancelled);
    }

    ReviewDocument with(Undone mistake) {
        return new ReviewDocument(review, mandate, group, kind, year, due, openedAt, openedBy, evaluations, proposals,
                rounds, reschedulings, mistake);
    }
}
