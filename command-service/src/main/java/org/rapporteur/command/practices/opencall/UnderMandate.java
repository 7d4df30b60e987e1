package org.rapporteur.command.practices.opencall;

import static org.rapporteur.command.practices.PracticeRule.MANDATE_COVERS_THE_OPENING;
import static org.rapporteur.command.practices.PracticeRule.MANDATE_OF_THE_GROUP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/** The mandate that a call names, as far as its rules ask. */
record UnderMandate(Optional<Terms> terms, Set<GroupId> groups) {
    record Terms(GroupId group, MandatePeriod period, boolean closed) {}

    static UnderMandate of(MandateId mandate, GroupId group, History history) {
        Optional<GroupId> parent = history.fold(Optional.empty(), UnderMandate::parent, WorkingGroupTags.group(group));
        return new UnderMandate(history.fold(Optional.empty(), UnderMandate::evolve, MandateTags.mandate(mandate)),
                Stream.concat(Stream.of(group), parent.stream()).collect(Collectors.toSet()));
    }

    private static Optional<GroupId> parent(Optional<GroupId> parent, Event event) {
        return event instanceof WorkingGroupCreated created ? Optional.ofNullable(created.parent()) : parent;
    }

    private static Optional<Terms> evolve(Optional<Terms> terms, Event event) {
        return switch (event) {
            case MandateAdopted e -> Optional.of(new Terms(e.group(), e.period(), false));
            case MandateClosed e -> terms.map(one -> new Terms(one.group, one.period, true));
            case MandateAnnulled e -> Optional.empty();
            default -> terms;
        };
    }

    void requireOn(Instant opening) {
        MANDATE_OF_THE_GROUP.requires(terms.filter(one -> groups.contains(one.group)).isPresent());
        LocalDate day = LocalDate.ofInstant(opening, MandateDates.ZONE);
        MANDATE_COVERS_THE_OPENING.requires(terms.filter(one -> !one.closed && one.period.holds(day)).isPresent());
    }
}
