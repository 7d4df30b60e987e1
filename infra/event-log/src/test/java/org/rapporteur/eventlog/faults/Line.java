package org.rapporteur.eventlog.faults;

import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Appended;

import tools.jackson.databind.json.JsonMapper;

/** What another process says: that it sends, what it heard, or what it read; the rest is null. */
record Line(long number, String process, int thread, Append sent, long when, Appended ok, Long failed,
        String other, Reading reading) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String END = ";";
    private static final String UNKNOWN = "unknown";
    private static final String REFUSED = "refused";

    static Line sent(long number, Operation operation) {
        return new Line(number, operation.process(), operation.thread(), operation.request(), operation.called(), null,
                null, null, null);
    }

    static Line heard(long number, Operation operation) {
        Outcome outcome = operation.outcome();
        return new Line(number, operation.process(), operation.thread(), null, operation.returned(),
                outcome instanceof Outcome.Ok ok ? ok.appended() : null,
                outcome instanceof Outcome.Failed conflict ? conflict.position() : null,
                other(outcome), null);
    }

    private static String other(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unknown unknown -> UNKNOWN;
            case Outcome.Refused refused -> REFUSED;
            case Outcome.Broken broken -> broken.problem();
            case Outcome.Ok ok -> null;
            case Outcome.Failed failed -> null;
        };
    }

    static Line read(Reading reading) {
        return new Line(0, "", 0, null, 0, null, null, null, reading);
    }

    Outcome outcome() {
        return switch (other) {
            case null -> ok == null ? new Outcome.Failed(failed) : new Outcome.Ok(ok);
            case UNKNOWN -> Outcome.UNKNOWN;
            case REFUSED -> new Outcome.Refused();
            default -> new Outcome.Broken(other);
        };
    }

    String text() {
        return JSON.writeValueAsString(this) + END;
    }

    /** why the end: of a process that was killed, the last line may be half a line. */
    static boolean isWhole(String text) {
        return text.endsWith("}" + END);
    }

    static Line parse(String text) {
        return JSON.readValue(text.substring(0, text.length() - END.length()), Line.class);
    }
}
