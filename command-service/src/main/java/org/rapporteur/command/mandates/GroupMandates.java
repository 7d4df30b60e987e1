package org.rapporteur.command.mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAnnulled;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.workinggroups.GroupId;

/** The mandates that a group has, or has had; none that was annulled. */
public record GroupMandates(List<MandateAdopted> all) {
    /** Loading them makes them part of the boundary: of two that overlap, one is refused. */
    public static GroupMandates of(GroupId group, History history) {
        List<MandateAdopted> none = new ArrayList<>();
        return new GroupMandates(
                List.copyOf(history.fold(none, GroupMandates::evolve, MandateTags.mandates(group))));
    }

    private static List<MandateAdopted> evolve(List<MandateAdopted> mandates, Event event) {
        if (event instanceof MandateAdopted adopted) {
            mandates.add(adopted);
        }
        if (event instanceof MandateAnnulled annulled) {
            mandates.removeIf(one -> one.mandate().equals(annulled.mandate()));
        }
        return mandates;
    }

    public void requireFree(MandatePeriod period) {
        Optional<MandatePeriod> taken = all.stream().map(MandateAdopted::period).filter(period::overlaps).findFirst();
        taken.ifPresent(other -> {
            throw MandateRule.MANDATES_NEVER_OVERLAP.refused(Integer.toString(other.from().getYear()),
                    Integer.toString(other.to().getYear()));
        });
    }

    public boolean has(MandateId mandate) {
        return all.stream().anyMatch(one -> one.mandate().equals(mandate));
    }

    /** A mandate and those from which it follows, step by step. */
    public Stream<MandateId> before(@Nullable MandateId mandate) {
        return Stream.iterate(Optional.ofNullable(mandate), Optional::isPresent, one -> one.flatMap(this::followed))
                .flatMap(Optional::stream);
    }

    private Optional<MandateId> followed(MandateId mandate) {
        return all.stream().filter(one -> one.mandate().equals(mandate)).findFirst().map(MandateAdopted::follows);
    }

    /** Whether another one is the renewal of this one. */
    public boolean isRenewed(MandateId mandate) {
        return all.stream().anyMatch(one -> one.renewal() && mandate.equals(one.follows()));
    }

    /** Whether another one continues tasks of this one. */
    public boolean isFollowed(MandateId mandate) {
        return all.stream().anyMatch(one -> mandate.equals(one.follows()));
    }
}
