package org.rapporteur.verify.check;

/** Hears how far the check is. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (commits, total) -> {};

    void reached(long commits, long total);
}
