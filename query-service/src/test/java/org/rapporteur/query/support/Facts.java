package org.rapporteur.query.support;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;

/** Facts in their order, as a log would hold them: each a minute after the one before. */
public final class Facts {
    public static final Instant START = Instant.parse("2017-02-01T08:00:00Z");

    private final List<Happened> all = new ArrayList<>();

    static Facts of(List<Happened> some) {
        Facts facts = new Facts();
        facts.all.addAll(some);
        return facts;
    }

    public static Instant at(int position) {
        return START.plus(Duration.ofMinutes(position));
    }

    public Facts by(PersonId actor, String role, Event... events) {
        return by(actor, role, null, events);
    }

    public Facts by(PersonId actor, String role, String delegation, Event... events) {
        for (Event event : events) {
            int position = all.size();
            all.add(new Happened(position, at(position), Catalogue.of(event.getClass()).name(), event,
                    metadata(actor, role, delegation)));
        }
        return this;
    }

    private static Map<String, String> metadata(PersonId actor, String role, String delegation) {
        Map<String, String> metadata = new TreeMap<>(Map.of("actor", actor.value(), "role", role));
        if (delegation != null) {
            metadata.put("delegation", delegation);
        }
        return metadata;
    }

    public List<Happened> all() {
        return List.copyOf(all);
    }
}
