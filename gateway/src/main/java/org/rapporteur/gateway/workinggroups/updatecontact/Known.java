package org.rapporteur.gateway.workinggroups.updatecontact;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Contact;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;

/** How a person is known before they change it, and where. */
public record Known(Me me, Contact contact) {
    List<String> groups() {
        return me.seats().stream().map(seat -> seat.group().value()).toList();
    }

    List<String> organisations() {
        return me.audits().stream().map(one -> one.organisation().value()).toList();
    }

    /** The names of the groups and organisations in which the person is known so. */
    public List<Bilingual> places() {
        return Stream.concat(me.seats().stream().map(seat -> seat.groupName()),
                me.audits().stream().map(one -> one.name())).toList();
    }

    /** Whether anybody knows them at all. */
    public boolean anywhere() {
        return me.administrator() || !places().isEmpty();
    }
}
