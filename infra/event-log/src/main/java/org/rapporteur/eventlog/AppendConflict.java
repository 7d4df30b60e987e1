package org.rapporteur.eventlog;

/** The condition of the append does not hold: an event at or after its marker matches. Read again and decide again. */
public final class AppendConflict extends EventLogException {

    private static final long serialVersionUID = 1L;

    private final long marker;
    private final long position;

    AppendConflict(long marker, long position) {
        super("The event at position %d matches the append condition, which was read up to %d: read again and decide again."
                .formatted(position, marker), null);
        this.marker = marker;
        this.position = position;
    }

    public long marker() {
        return marker;
    }

    /** Where the first matching event is. */
    public long position() {
        return position;
    }
}
