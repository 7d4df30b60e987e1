package org.rapporteur.verify.entry;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log: one decision, in the frozen form in which it was written.
 *
 * @param time RFC 3339 in UTC with three decimals, so that later times are larger texts
 * @param condition null where nothing was checked
 */
@SuppressWarnings("ArrayRecordComponent") // why: the bytes are the entry, the rest is what they say
public record Entry(long commit, long position, String previous, String id, String time, @Nullable Condition condition,
        List<Event> events, byte[] bytes) {

    public long nextPosition() {
        return position + events.size();
    }

    /** What the next entry calls this one. */
    public String hash() {
        return sha256(bytes);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
