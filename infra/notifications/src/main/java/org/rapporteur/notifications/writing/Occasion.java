package org.rapporteur.notifications.writing;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.directory.GroupEntry;
import org.rapporteur.notifications.directory.GroupEntry.Seat;
import org.rapporteur.notifications.facts.Fact;
import org.rapporteur.shared.notifications.MailKind;

/** A fact about which a group's people are written to. */
record Occasion(Fact fact, GroupEntry group) {
    /** The same letter to each of them, but for who did it. */
    Stream<Mail> tell(Stream<Seat> readers, MailKind kind, Letter letter) {
        return readers.filter(seat -> !seat.roles().isEmpty()).filter(seat -> !seat.person().equals(fact.actor()))
                .distinct().map(seat -> mail(Addressee.of(seat, group), kind, letter, null));
    }

    Mail mail(Addressee to, MailKind kind, Letter letter,
            org.rapporteur.shared.workinggroups.@Nullable InvitationId invitation) {
        return new Mail(Long.toString(fact.position()), fact.at(), kind, group.group(), to, letter, invitation,
                fact.isOfTheDemo());
    }
}
