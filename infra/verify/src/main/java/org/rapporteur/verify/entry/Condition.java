package org.rapporteur.verify.entry;

import java.util.List;

/** What a decision rested on: that no event from the marker on matches one of the alternatives. */
public record Condition(long marker, List<Criterion> alternatives) {

    public boolean isBrokenBy(Event event) {
        return event.position() >= marker && alternatives.stream().anyMatch(one -> one.matches(event));
    }
}
