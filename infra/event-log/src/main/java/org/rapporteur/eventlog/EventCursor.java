package org.rapporteur.eventlog;

import java.util.Iterator;

/** Events in the order of their positions, fetched as they are asked for. Close it when done. */
public interface EventCursor extends Iterator<StoredEvent>, AutoCloseable {

    /** The first position that is not read: every matching event below it is given, none at or after it. */
    long upTo();

    @Override
    void close();
}
