package org.rapporteur.notifications.writing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;

/**
 * To whom, as sealed as in the log.
 *
 * @param guess a language that they may read: in which their delegation wrote last, if it did
 */
public record Addressee(PersonId person, @Nullable Sealed name, @Nullable Sealed email, @Nullable Locale guess) {
    /** As they are known in the group now. */
    public Addressee as(GroupEntry.Seat seat) {
        return new Addressee(person, seat.name(), seat.email(), guess);
    }

    static Addressee of(GroupEntry.Seat seat, GroupEntry group) {
        return new Addressee(seat.person(), seat.name(), seat.email(), group.languageOf(seat.delegation()));
    }
}
