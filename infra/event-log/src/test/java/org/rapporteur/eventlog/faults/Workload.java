package org.rapporteur.eventlog.faults;

import java.util.Random;

import org.rapporteur.eventlog.EventLog;

/** What a thread does again and again. */
enum Workload {
    /** Reads and decides on what was read, with all kinds of conditions, over a few tags and types that all share. */
    RELATED {
        @Override
        Runnable step(EventLog log, Recorder recorder, int thread, String name, Random random) {
            return new RelatedAppends(log, recorder, thread, random)::step;
        }
    },
    /** Every thread has a tag of its own, so nothing may ever be rejected. */
    UNRELATED {
        @Override
        Runnable step(EventLog log, Recorder recorder, int thread, String name, Random random) {
            return new UnrelatedAppends(log, recorder, thread, name)::step;
        }
    };

    abstract Runnable step(EventLog log, Recorder recorder, int thread, String name, Random random);
}
