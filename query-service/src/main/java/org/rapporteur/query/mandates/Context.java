package org.rapporteur.query.mandates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateQuery.MandateRef;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.workinggroups.Role;

/**
 * What an answer about a mandate is made from.
 *
 * @param ofGroup every mandate of the group that was not annulled, the latest first; such a one is in no other's way
 * @param isNow whether it stands as it is now, so that something can be done about it
 * @param seated who holds a role in the group; null where that is not known
 */
public record Context(MandateWork work, List<MandateWork> ofGroup, Names names, Reader reader, boolean isNow,
        @Nullable Set<PersonId> seated) {
    public Context(MandateWork work, List<MandateWork> ofGroup, Names names, Reader reader, boolean isNow) {
        this(work, ofGroup, names, reader, isNow, null);
    }

    public MandateDocument mandate() {
        return work.mandate();
    }

    public boolean has(Role role) {
        return reader.has(mandate().group(), role);
    }

    public List<Role> myRoles() {
        return reader.roles(mandate().group());
    }

    /** Another mandate of the group in place of this one. */
    public Optional<Context> in(@Nullable MandateId id) {
        return ofGroup.stream().filter(one -> one.mandate().mandate().equals(id)).findFirst()
                .map(one -> new Context(one, ofGroup, names, reader, isNow, seated));
    }

    public MandateRef ref() {
        return new MandateRef(mandate().mandate(), mandate().period());
    }

    public @Nullable MandateRef ref(@Nullable MandateId id) {
        return in(id).map(Context::ref).orElse(null);
    }

    /** Whether something is still to be told of it, and who leads it has left the group. */
    public boolean isWithoutLead(ActivityDocument activity) {
        return seated != null && work.awaits(activity) && !seated.contains(activity.plan().lead());
    }

    /** Whether the group took up a mandate that begins after this one. */
    public boolean isSucceeded() {
        return ofGroup.stream().anyMatch(one -> one.mandate().period().from().isAfter(mandate().period().to()));
    }

    /** Whether another mandate's tasks follow from it. */
    public boolean isFollowed() {
        return ofGroup.stream().anyMatch(one -> mandate().mandate().equals(one.mandate().follows()));
    }

    /** Whether another mandate of the group has the years of its renewal. */
    public boolean isPeriodTaken() {
        return ofGroup.stream().anyMatch(one -> one.mandate().period().overlaps(mandate().period().next()));
    }

    /** This mandate, then the group's other ones. */
    public Stream<Context> all() {
        return Stream.concat(Stream.of(this), others());
    }

    /** The mandates from which its tasks follow, step by step, the latest first. */
    public Stream<Context> predecessors() {
        return Stream.iterate(in(mandate().follows()), Optional::isPresent,
                one -> one.flatMap(before -> in(before.mandate().follows()))).flatMap(Optional::stream);
    }

    /** The mandates whose tasks follow from it, be it over others, the earliest first. */
    public Stream<Context> followers() {
        return others().filter(one -> one.predecessors()
                .anyMatch(before -> before.mandate().mandate().equals(mandate().mandate())))
                .sorted(Comparator.comparing(one -> one.mandate().period().from()));
    }

    /** Whether something is still planned under it: not once it is closed, nor once it is over and another follows it. */
    public boolean isPlanning() {
        boolean isOver = work.today().isAfter(mandate().period().to());
        return isNow && !work.isOver() && !(isOver && isFollowed());
    }

    /** An activity with the mandate under which it stands. */
    public record Standing(Context under, ActivityDocument activity) {}

    /** The activity that carries a proposal out; a cancelled one carries nothing out. */
    public Optional<Standing> carrying(ProposalId proposal) {
        return all().flatMap(one -> one.work().standing().filter(activity -> proposal.equals(activity.proposal()))
                .map(activity -> new Standing(one, activity))).findFirst();
    }

    /** The group's other mandates, the latest first. */
    public Stream<Context> others() {
        return ofGroup.stream().map(MandateWork::mandate).map(MandateDocument::mandate)
                .filter(id -> !id.equals(mandate().mandate())).flatMap(id -> in(id).stream());
    }
}
