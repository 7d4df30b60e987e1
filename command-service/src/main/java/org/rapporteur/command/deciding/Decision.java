package org.rapporteur.command.deciding;

import java.util.List;
import org.rapporteur.shared.Event;

/** What was decided: the facts that follow, and in which capacity the person made them so. No fact: all is so already. */
public record Decision(Capacity in, List<Event> events) {
    public Decision {
        events = List.copyOf(events);
    }
}
