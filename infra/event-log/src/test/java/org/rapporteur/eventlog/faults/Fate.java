package org.rapporteur.eventlog.faults;

/**
 * What happens to one insert on its way.
 *
 * @param stored how many of its documents reach the store; more than it has means all
 * @param meanwhile happens when they are stored, before anybody hears of it
 * @param heard whether the answer comes back; if not, the connection breaks
 * @param held whether it stays on its way until it is let go, after its connection broke
 */
record Fate(int stored, Runnable before, Runnable meanwhile, boolean heard, boolean held) {

    /** Arrives and is answered, and something else happens before it arrives. */
    static Fate after(Runnable before) {
        return new Fate(Integer.MAX_VALUE, before, Fate::nothing, true, false);
    }

    static Fate requestLost() {
        return cutAfter(0);
    }

    static Fate answerLost() {
        return cutAfter(Integer.MAX_VALUE);
    }

    static Fate cutAfter(int documents) {
        return new Fate(documents, Fate::nothing, Fate::nothing, false, false);
    }

    static Fate late() {
        return new Fate(0, Fate::nothing, Fate::nothing, false, true);
    }

    Fate meanwhile(Runnable what) {
        return new Fate(stored, before, what, heard, held);
    }

    private static void nothing() {
        // happens
    }
}
