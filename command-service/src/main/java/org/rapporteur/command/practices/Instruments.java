package org.rapporteur.command.practices;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentTagged;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentUntagged;

/** With which instruments a practice is tagged, by the value by which they are compared. */
public record Instruments(Map<String, InstrumentTagged> tagged) {
    public static final Instruments NONE = new Instruments(Map.of());

    public Instruments evolve(Event event) {
        return switch (event) {
            case InstrumentTagged e -> with(e);
            case InstrumentUntagged e -> without(e.ref().value());
            default -> this;
        };
    }

    private Instruments with(InstrumentTagged tag) {
        Map<String, InstrumentTagged> more = new HashMap<>(tagged);
        more.put(tag.ref().value(), tag);
        return new Instruments(Map.copyOf(more));
    }

    private Instruments without(String value) {
        Map<String, InstrumentTagged> fewer = new HashMap<>(tagged);
        fewer.remove(value);
        return new Instruments(Map.copyOf(fewer));
    }
}
