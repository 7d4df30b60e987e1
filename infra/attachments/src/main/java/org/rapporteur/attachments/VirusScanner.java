package org.rapporteur.attachments;

import java.io.IOException;

/** Looks into a file before it is kept. */
@FunctionalInterface
public interface VirusScanner {
    /** Lets everything in: for a platform without a scanner. */
    VirusScanner NONE = content -> Verdict.CLEAN;

    /**
     * What was found.
     *
     * @param found the name that the scanner gives to what it found; empty where it found nothing
     */
    record Verdict(String found) {
        public static final Verdict CLEAN = new Verdict("");

        public boolean isClean() {
            return found.isEmpty();
        }
    }

    /** Throws where the scanner cannot be asked: nothing comes in unseen then. */
    Verdict scan(byte[] content) throws IOException;
}
