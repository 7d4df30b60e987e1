package org.rapporteur.query.mandates.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Undone;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.mandates.OutputId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.RecordedDecision;

/**
 * A mandate: its terms in all their versions, what it produced, and how it ended.
 *
 * @param versions the first first, each with its place in the log
 * @param outputs the links that stand, in the order in which they were made
 * @param calls that are held under it
 * @param annulled where it was adopted by mistake
 */
public record MandateDocument(MandateId mandate, GroupId group, OrganisationId organisation, MandatePeriod period,
        @Nullable MandateId follows, boolean renewal, List<Version> versions, List<Link> outputs,
        List<CallId> calls, @Nullable Renewed renewed, @Nullable Closed closed, @Nullable Undone annulled) {
    public record Version(int version, Terms terms, RecordedDecision decision, @Nullable String reason, Instant at,
            PersonId by, long position) {
        private @Nullable Bilingual words(String code) {
            return terms.tasks().stream().filter(task -> task.code().equals(code)).map(MandateTask::text).findFirst()
                    .orElse(null);
        }
    }

    /** Where {@code task} is null, {@code activity} is not. */
    public record Link(OutputId link, @Nullable String task, @Nullable ActivityId activity, Output output, Instant at,
            PersonId by) {}

    public record Renewed(MandateId successor, ReviewId review, List<NotFollowed> notFollowed, Instant at,
            PersonId by) {}

    public record Closed(String reason, Instant at, PersonId by) {}

    public Version current() {
        return versions.getLast();
    }

    /** The one that stood at that time; the first where there was none yet. */
    public Version inForce(Instant at) {
        return versions.reversed().stream().filter(one -> !one.at().isAfter(at)).findFirst()
                .orElseGet(versions::getFirst);
    }

    /** The one that stood before a place in the log. */
    public Version before(long position) {
        return until(position).toList().getLast();
    }

    private Stream<Version> until(long position) {
        return versions.stream().filter(one -> one.version() == 1 || one.position() < position);
    }

    /** A task in the words that it had before a place in the log; of one that was taken away, in its last. */
    public Optional<MandateTask> task(String code, long position) {
        return until(position).toList().reversed().stream().flatMap(one -> one.terms().tasks().stream())
                .filter(task -> task.code().equals(code)).findFirst();
    }

    /** Since which place in the log a task has had the words that it has before another. */
    public long wordsSince(String code, long position) {
        Version since = versions.getFirst();
        for (Version one : until(position).toList()) {
            since = Objects.equals(one.words(code), since.words(code)) ? since : one;
        }
        return since.position();
    }

    public Terms terms() {
        return current().terms();
    }

    public Stream<Link> outputsOf(ActivityId activity) {
        return outputs.stream().filter(link -> activity.equals(link.activity()));
    }

    /** Everybody whom an answer about it names. */
    public Stream<PersonId> persons() {
        return Stream.of(versions.stream().map(Version::by), outputs.stream().map(Link::by),
                Stream.of(renewed == null ? null : renewed.by(), closed == null ? null : closed.by(),
                        annulled == null ? null : annulled.by()))
                .flatMap(some -> some).filter(Objects::nonNull);
    }

    MandateDocument with(Version version) {
        return new MandateDocument(mandate, group, organisation, period, follows, renewal,
                Stream.concat(versions.stream(), Stream.of(version)).toList(), outputs, calls, renewed, closed,
                annulled);
    }

    MandateDocument with(Link link) {
        return withOutputs(Stream.concat(outputs.stream(), Stream.of(link)).toList());
    }

    MandateDocument without(OutputId link) {
        return withOutputs(outputs.stream().filter(one -> !one.link().equals(link)).toList());
    }

    MandateDocument with(CallId call) {
        return new MandateDocument(mandate, group, organisation, period, follows, renewal, versions, outputs,
                Stream.concat(calls.stream(), Stream.of(call)).toList(), renewed, closed, annulled);
    }

    private MandateDocument withOutputs(List<Link> links) {
        return new MandateDocument(mandate, group, organisation, period, follows, renewal, versions, links, calls,
                renewed,
                closed, annulled);
    }

    MandateDocument with(Renewed successor) {
        return renewed(successor);
    }

    MandateDocument renewedNoMore() {
        return renewed(null);
    }

    private MandateDocument renewed(@Nullable Renewed successor) {
        return new MandateDocument(mandate, group, organisation, period, follows, renewal, versions, outputs, calls,
                successor, closed, annulled);
    }

    MandateDocument with(Closed closing) {
        return new MandateDocument(mandate, group, organisation, period, follows, renewal, versions, outputs, calls,
                renewed,
                closing, annulled);
    }

    MandateDocument with(Undone mistake) {
        return new MandateDocument(mandate, group, organisation, period, follows, renewal, versions, outputs, calls,
                renewed,
                closed, mistake);
    }
}
