package org.rapporteur.eventlog.faults;

import java.util.List;
import java.util.stream.Stream;

/** All that was asked of a log, and all that was answered. */
record History(List<Operation> appends, List<Reading> readings) {

    History {
        appends = List.copyOf(appends);
        readings = List.copyOf(readings);
    }

    /** What was heard later is not known; what was called by now may be in the log. */
    History asOf(long moment) {
        return new History(appends.stream().map(append -> append.asOf(moment)).toList(),
                readings.stream().filter(reading -> reading.returned() <= moment).toList());
    }

    History and(History other) {
        return new History(Stream.concat(appends.stream(), other.appends.stream()).toList(),
                Stream.concat(readings.stream(), other.readings.stream()).toList());
    }

    long count(Class<? extends Outcome> outcome) {
        return appends.stream().filter(append -> outcome.isInstance(append.outcome())).count();
    }
}
