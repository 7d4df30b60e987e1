package org.rapporteur.eventlog;

/** Hears how far a verification is. */
@FunctionalInterface
public interface ProgressListener {

    ProgressListener SILENT = (commits, total) -> {};

    void reached(long commits, long total);
}
