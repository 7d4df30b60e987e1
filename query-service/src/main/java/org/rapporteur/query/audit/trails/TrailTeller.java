package org.rapporteur.query.audit.trails;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.shared.Event;

/** Knows which facts belong to the trail of one kind of object, and which fields they set. */
interface TrailTeller {
    String kind();

    /** The id of the object in whose trail the fact stands. */
    Optional<String> object(Event event);

    /** Sets the fields that the fact changes; a field that is no longer is removed. */
    void tell(Event event, Map<String, Value> state);

    /** As above, where it matters who did it. */
    default void tell(Happened happened, Map<String, Value> state) {
        tell(happened.event(), state);
    }
}
