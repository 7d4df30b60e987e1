package org.rapporteur.command.deciding;

import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AdministratorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/** Who administers the platform at this point of the log. */
public final class Administrators {
    private Administrators() {
    }

    public static boolean has(PersonId person, History history) {
        return history.fold(false, (is, event) -> is || event instanceof AdministratorAppointed,
                WorkingGroupTags.administrator(person));
    }

    public static boolean hasAny(History history) {
        return history.fold(false, (is, event) -> is || event instanceof AdministratorAppointed,
                WorkingGroupTags.administrators());
    }

    public static Capacity act(boolean administrator) {
        SeatRule.ADMINISTRATOR_ONLY.requires(administrator);
        return Capacity.ADMINISTRATOR;
    }
}
