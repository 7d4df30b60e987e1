package org.rapporteur.command.workinggroups.acceptinvitation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.workinggroups.Secretariats;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.CorrespondentReplaced;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.SuccessorInvited;

/** The seat that its holder leaves when the successor accepts, with every role; nobody speaks for nobody meanwhile. */
record HandOver(SuccessorInvited succession, DelegationCode delegation, Seat seat, boolean ofTheLastSecretariat) {
    /** None where the predecessor left meanwhile, or came back for another delegation. */
    static Optional<HandOver> of(SuccessorInvited succession, @Nullable DelegationCode delegation, History history) {
        Seat seat = Seat.of(succession.person(), succession.group(), history);
        boolean last = Secretariats.of(succession.group(), history).equals(Set.of(succession.person()));
        return delegation != null && seat.known() && seat.speaksFor(delegation)
                ? Optional.of(new HandOver(succession, delegation, seat, last))
                : Optional.empty();
    }

    Stream<Event> to(PersonId successor) {
        Stream<Event> revoked = seat.roles().stream().map(role -> new RoleRevoked(succession.group(),
                succession.person(), role, succession.reason()));
        return Stream.concat(revoked, Stream.of(new CorrespondentReplaced(succession.invitation(), succession.group(),
                succession.person(), successor, delegation, succession.reason())));
    }
}
