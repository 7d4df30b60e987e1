package org.rapporteur.eventlog.faults;

import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.Tag;

/** Appends under the condition that nobody else wrote to the tag, which nobody else does. */
final class UnrelatedAppends {

    private final EventLog log;
    private final Recorder recorder;
    private final int thread;
    private final Tag own;
    private long marker;

    UnrelatedAppends(EventLog log, Recorder recorder, int thread, String name) {
        this.log = log;
        this.recorder = recorder;
        this.thread = thread;
        this.own = new Tag("writer", name);
    }

    void step() {
        Outcome outcome = recorder.append(log, thread,
                commit(new Condition(marker, Criteria.tagged(own)), event(SUBMITTED, own))).join();
        if (outcome instanceof Outcome.Ok ok) {
            marker = ok.appended().nextPosition();
        }
    }
}
