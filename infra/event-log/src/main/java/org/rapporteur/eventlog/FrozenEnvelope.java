package org.rapporteur.eventlog;

/**
 * An envelope as it lies in the store, not looked at: what it says may be damaged.
 *
 * @param commit the number under which it is stored
 */
@SuppressWarnings("ArrayRecordComponent") // why: the bytes are what is proved, never compared as values
public record FrozenEnvelope(long commit, byte[] bytes) {

    public Envelope read() {
        try {
            return Envelope.read(bytes);
        } catch (IllegalArgumentException e) {
            throw new LogDamaged("Commit %d cannot be read: %s".formatted(commit, e.getMessage()));
        }
    }
}
