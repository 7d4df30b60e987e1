package org.rapporteur.eventlog;

import java.time.Instant;
import java.util.List;

/**
 * What is proved about a commit: everything but the payloads, of which it holds the hashes.
 *
 * @param previous SHA-256 of the previous envelope, in hex
 * @param bytes the frozen form, as written once; hashes are taken over it and never over anything else
 */
@SuppressWarnings("ArrayRecordComponent") // why: the bytes are the envelope, the rest is what they say
public record Envelope(long commit, long firstPosition, String previous, String commitId, Instant time, String writer,
        Condition condition, List<EventHeader> events, byte[] bytes) {

    public static Envelope read(byte[] bytes) {
        return EnvelopeReader.read(bytes);
    }

    public String hash() {
        return Sha256.hex(bytes);
    }

    public long nextPosition() {
        return firstPosition + events.size();
    }
}
