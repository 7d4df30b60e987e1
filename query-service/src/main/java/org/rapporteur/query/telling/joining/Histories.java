package org.rapporteur.query.telling.joining;

import java.util.List;
import java.util.Optional;
import org.rapporteur.query.telling.answering.Reader;

/** How much of the history of a practice or call a reader may read: whoever keeps the object says so. */
public interface Histories {
    /** The views that it is read from. */
    List<String> VIEWS = List.of("practices", "calls");

    /**
     * What may be read of a history.
     *
     * @param whole all of it; else as the public reads it
     * @param notes the internal notes in it too
     * @param contacts what is personal in it too
     */
    record Sight(boolean whole, boolean notes, boolean contacts) {
        public static final Sight PUBLIC = new Sight(false, false, false);
    }

    /** Of a practice; empty where the reader may not see it. */
    Optional<Sight> ofPractice(String id, Reader reader);

    /** Of a call; empty where the reader may not see it. */
    Optional<Sight> ofCall(String id, Reader reader);
}
