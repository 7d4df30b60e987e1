package org.rapporteur.verify.check;

import java.util.Locale;

/** Kinds of damage, by the names under which they are reported. */
public enum Kind {
    /** The signature of a known key does not fit the checkpoint. */
    BROKEN_SIGNATURE,
    /** No known key has signed the checkpoint. */
    WRONG_KEY,
    /** The checkpoint is no checkpoint, or there is none. */
    BAD_CHECKPOINT,
    /** Two signed histories that contradict each other. */
    FORK,
    /** Fewer commits than were signed. */
    CUT_OFF,
    /** What is there is not what was signed. */
    NOT_AS_SIGNED,
    /** A commit's bytes are not those that were signed. */
    CHANGED, MISSING, OUT_OF_ORDER,
    /** A commit more than there were. */
    SLIPPED_IN,
    /** A commit does not hold the hash of the one before. */
    CHAIN_BROKEN,
    /** Positions or times do not go on from the commit before. */
    NOT_DENSE, UNREADABLE,
    /** A decision was taken though its own condition did not hold. */
    CONDITION_BROKEN,
    /** What lies beside the commit, or leads to it, is not what it says. */
    BESIDE_CHANGED,
    /** A tile of hashes is not the tree's. */
    WRONG_TILE,
    /** A file that belongs to the log is missing or broken. */
    BROKEN_FILE;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
