package org.rapporteur.notifications.directory;

import java.util.List;
import java.util.Map;
import org.rapporteur.notifications.directory.GroupEntry.Seat;
import org.rapporteur.notifications.facts.Fact;
import org.rapporteur.shared.mandates.MandateEvent;
import org.rapporteur.shared.practices.PracticeEvent;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommented;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AdministratorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.ContactUpdated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.DelegationRegistered;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;
import org.springframework.stereotype.Component;

/** Keeps the directory up with the facts. */
@Component
public final class DirectoryFold {
    private final Directory directory;
    private final MandateFold mandates;

    DirectoryFold(Directory directory) {
        this.directory = directory;
        this.mandates = new MandateFold(directory);
    }

    /** Doing it twice with the same fact changes nothing. */
    public void evolve(Fact fact) {
        switch (fact.event()) {
            case WorkingGroupEvent event -> evolve(event, fact.position());
            case PracticeEvent event -> evolve(event, fact);
            case MandateEvent event -> mandates.evolve(event, fact);
            default -> {
            }
        }
    }

    private void evolve(WorkingGroupEvent event, long at) {
        switch (event) {
            case OrganisationCreated e ->
                directory.organisations.put(e.organisation().value(), at, new OrganisationEntry(e.name(), Map.of()));
            case DelegationRegistered e -> directory.organisations.ifThere(e.organisation().value(), at,
                    one -> one.with(e.delegation(), e.name()));
            case WorkingGroupCreated e -> directory.groups.put(e.group().value(), at,
                    new GroupEntry(e.group(), e.organisation(), e.name(), List.of(), Map.of()));
            case RoleAssigned e -> directory.groups.ifThere(e.group().value(), at,
                    group -> group.seated(e.person(), seat -> seat.with(e.role())));
            case RoleRevoked e -> directory.groups.ifThere(e.group().value(), at,
                    group -> group.seated(e.person(), seat -> seat.without(e.role())));
            case MemberRemoved e ->
                directory.groups.ifThere(e.group().value(), at, group -> group.seated(e.person(), Seat::left));
            case AdministratorAppointed e -> directory.people.change(e.person().value(), at,
                    old -> (old == null ? PersonEntry.NOBODY : old).asAdministrator());
            default -> evolveInvitations(event, at);
        }
    }

    private void evolveInvitations(WorkingGroupEvent event, long at) {
        switch (event) {
            case MemberInvited e -> directory.invitations.put(e.invitation().value(), at,
                    new InvitationEntry(e.email().subject(), e.codeHash(), true));
            case AuditorInvited e -> directory.invitations.put(e.invitation().value(), at,
                    new InvitationEntry(e.email().subject(), e.codeHash(), true));
            case InvitationWithdrawn e ->
                directory.invitations.ifThere(e.invitation().value(), at, InvitationEntry::over);
            case AuditorAppointed e -> {
                directory.invitations.ifThere(e.invitation().value(), at, InvitationEntry::over);
                directory.people.change(e.person().value(), at,
                        old -> (old == null ? PersonEntry.NOBODY : old).auditing(e.organisation()));
            }
            case InvitationAccepted e -> accepted(e, at);
            case ContactUpdated e -> updated(e, at);
            default -> {
            }
        }
    }

    private void accepted(InvitationAccepted e, long at) {
        directory.invitations.ifThere(e.invitation().value(), at, InvitationEntry::over);
        directory.groups.ifThere(e.group().value(), at, group -> group.with(new Seat(e.person(), e.name(),
                e.email(), e.delegation(), group.seat(e.person()).map(Seat::roles).orElse(List.of()))));
    }

    /** What leaves from now on goes to the new address, whenever it was written. */
    private void updated(ContactUpdated e, long at) {
        if (e.group() != null) {
            directory.groups.ifThere(e.group().value(), at,
                    group -> group.seated(e.person(), seat -> seat.known(e.name(), e.email())));
        }
    }

    private void evolve(PracticeEvent event, Fact fact) {
        long at = fact.position();
        switch (event) {
            case CallOpened e -> directory.calls.put(e.call().value(), at, new CallEntry(e.call(), e.group(),
                    e.organisation(), e.title(), e.deadline(), fact.at(), false, List.of(), Map.of(),
                    fact.isOfTheDemo(), null));
            case CallTermsSet e ->
                directory.calls.ifThere(e.call().value(), at, call -> call.openingAt(e.opensAt()));
            case RespondentInvited e ->
                directory.calls.ifThere(e.call().value(), at, call -> call.inviting(e.delegation()));
            case CallExtended e ->
                directory.calls.ifThere(e.call().value(), at, call -> call.until(e.deadline(), fact.at()));
            case CallClosed e -> directory.calls.ifThere(e.call().value(), at, CallEntry::asClosed);
            case PracticeSubmitted e -> submitted(e, at);
            case PracticeRevised e ->
                directory.practices.ifThere(e.practice().value(), at, one -> one.named(e.content().name()));
            case PracticeWithdrawn e ->
                directory.calls.ifThere(e.call().value(), at, call -> call.without(e.practice()));
            case ClarificationRequested e -> directory.practices.ifThere(e.practice().value(), at,
                    one -> one.asking(e.clarification(), fact.actor()));
            case PracticeCommented e ->
                directory.practices.ifThere(e.practice().value(), at, one -> one.commentedBy(fact.actor()));
            default -> {
            }
        }
    }

    private void submitted(PracticeSubmitted e, long at) {
        directory.practices.put(e.practice().value(), at, new PracticeEntry(e.practice(), e.call(), e.group(),
                e.delegation(), e.answeredBy(), e.content().name(), Map.of(), List.of()));
        directory.calls.ifThere(e.call().value(), at, call -> call.answered(e.practice(), e.delegation()));
        directory.groups.ifThere(e.group().value(), at,
                group -> group.writing(e.delegation(), e.content().language()));
    }
}
