package org.rapporteur.query.workinggroups.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AdministratorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.ContactUpdated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.springframework.stereotype.Component;

/** Tells of each person where they sit, in which roles and for which delegation: who may see what rests on it. */
@Component
public final class PeopleView implements View<PersonDocument> {
    @Override
    public String name() {
        return "people";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<PersonDocument> type() {
        return PersonDocument.class;
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case AdministratorAppointed e -> Set.of(e.person().value());
            case AuditorAppointed e -> Set.of(e.person().value());
            case InvitationAccepted e -> Set.of(e.person().value());
            case ContactUpdated e -> Set.of(e.person().value());
            case RoleAssigned e -> Set.of(e.person().value());
            case RoleRevoked e -> Set.of(e.person().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable PersonDocument project(String key, @Nullable PersonDocument document, Happened happened) {
        PersonDocument person = document == null ? PersonDocument.of(new PersonId(key)) : document;
        return switch (happened.event()) {
            case AdministratorAppointed e -> person.named(e.name()).asAdministrator();
            case AuditorAppointed e -> accepted(person, e.name(), e.email()).auditing(e.organisation());
            case InvitationAccepted e -> accepted(person, e.name(), e.email())
                    .with(person.seatIn(e.group()).speakingFor(e.delegation()));
            case ContactUpdated e -> person.known(e.name(), e.email());
            case RoleAssigned e -> person.with(person.seatIn(e.group()).with(e.role()));
            case RoleRevoked e -> person.with(person.seatIn(e.group()).without(e.role()));
            default -> person;
        };
    }

    /** Who accepts without an address says nothing of the one they gave elsewhere. */
    private static PersonDocument accepted(PersonDocument person, Sealed name, @Nullable Sealed email) {
        return email == null ? person.named(name) : person.known(name, email);
    }
}
