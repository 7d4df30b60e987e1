package org.rapporteur.query.practices.calls;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.CallQuery.Extension;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;

/**
 * A call with its roster.
 *
 * @param roster every delegation that was invited or has answered, by code
 * @param terms on which it is held
 */
public record CallDocument(CallId call, GroupId group, OrganisationId organisation, Bilingual title,
        Bilingual guidance, VersionRef questionnaire, VersionRef vocabulary, List<String> domains,
        @Nullable String contact, Instant openedAt, Instant deadline, List<Extension> extensions,
        @Nullable Instant closedAt, List<Line> roster, Terms terms) {
    private static final Comparator<Line> BY_CODE = Comparator.comparing(line -> line.delegation().value());

    /** In which languages it may be answered, where not in every one, from when, and under which mandate. */
    public record Terms(List<Language> languages, @Nullable Instant opensAt, @Nullable MandateId mandate) {
        public static final Terms NONE = new Terms(List.of(), null, null);
    }

    /** A delegation's line: when it was invited and last reminded, and what it has submitted and not withdrawn. */
    public record Line(DelegationCode delegation, @Nullable Instant invitedAt, @Nullable Instant remindedAt,
            List<Submission> submissions) {
        Line invited(Instant at) {
            return new Line(delegation, at, remindedAt, submissions);
        }

        Line reminded(Instant at) {
            return new Line(delegation, invitedAt, at, submissions);
        }

        Line with(PracticeId practice, Instant at) {
            return new Line(delegation, invitedAt, remindedAt,
                    Stream.concat(others(practice), Stream.of(new Submission(practice, at))).toList());
        }

        Line without(PracticeId practice) {
            return new Line(delegation, invitedAt, remindedAt, others(practice).toList());
        }

        private Stream<Submission> others(PracticeId practice) {
            return submissions.stream().filter(one -> !one.practice().equals(practice));
        }

        public boolean hasAnswered() {
            return !submissions.isEmpty();
        }

        public @Nullable Instant lastAnswerAt() {
            return submissions.stream().map(Submission::at).max(Comparator.naturalOrder()).orElse(null);
        }
    }

    /** A practice and when its delegation last sent a text of it. */
    public record Submission(PracticeId practice, Instant at) {}

    /** Whether delegations may answer: from its opening until its deadline. */
    public boolean isOpenAt(Instant now) {
        return !isOverAt(now) && !opens().isAfter(now);
    }

    /** Whether delegations cannot answer any more. */
    public boolean isOverAt(Instant now) {
        return closedAt != null || now.isAfter(deadline);
    }

    /** When it was opened, or will be. */
    public Instant opens() {
        Instant later = terms.opensAt();
        return later == null || later.isBefore(openedAt) ? openedAt : later;
    }

    CallDocument on(Terms set) {
        return new CallDocument(call, group, organisation, title, guidance, questionnaire, vocabulary, domains,
                contact, openedAt, deadline, extensions, closedAt, roster, set);
    }

    public Optional<Line> line(DelegationCode delegation) {
        return roster.stream().filter(line -> line.delegation().equals(delegation)).findFirst();
    }

    CallDocument extended(Extension extension) {
        return new CallDocument(call, group, organisation, title, guidance, questionnaire, vocabulary, domains,
                contact, openedAt, extension.deadline(),
                Stream.concat(extensions.stream(), Stream.of(extension)).toList(), closedAt, roster, terms);
    }

    CallDocument closed(Instant at) {
        return new CallDocument(call, group, organisation, title, guidance, questionnaire, vocabulary, domains,
                contact, openedAt, deadline, extensions, at, roster, terms);
    }

    CallDocument line(DelegationCode delegation, UnaryOperator<Line> change) {
        Line changed = change.apply(line(delegation).orElseGet(() -> new Line(delegation, null, null, List.of())));
        List<Line> lines = Stream.concat(roster.stream().filter(line -> !line.delegation().equals(delegation)),
                Stream.of(changed)).sorted(BY_CODE).toList();
        return new CallDocument(call, group, organisation, title, guidance, questionnaire, vocabulary, domains,
                contact, openedAt, deadline, extensions, closedAt, lines, terms);
    }
}
