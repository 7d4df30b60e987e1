package org.rapporteur.eventlog.privacy;

import com.mongodb.MongoServerException;

/** Tells the loss of a race for an insert from every other failure. */
final class Duplicates {

    private static final int DUPLICATE_KEY = 11000;

    private Duplicates() {
    }

    static void requireDuplicate(MongoServerException problem) {
        if (problem.getCode() != DUPLICATE_KEY) {
            throw problem;
        }
    }
}
