package org.rapporteur.embeddedmongo;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes whose unsigned order is the order of the values that they stand for (see {@link KeyWriter}). A document's place
 * in its collection is the key of its _id; an index entry is the keys of the indexed values followed by that of the _id.
 */
final class Key implements Comparable<Key> {

    static final Key LOWEST = new Key(new byte[0]);

    private final byte[] bytes;

    Key(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    Key from(int offset) {
        return offset == 0 ? this : new Key(Arrays.copyOfRange(bytes, offset, bytes.length));
    }

    Key plus(Key other) {
        byte[] joined = Arrays.copyOf(bytes, bytes.length + other.bytes.length);
        System.arraycopy(other.bytes, 0, joined, bytes.length, other.bytes.length);
        return new Key(joined);
    }

    boolean startsWith(Key prefix) {
        return length() >= prefix.length()
                && Arrays.equals(bytes, 0, prefix.length(), prefix.bytes, 0, prefix.length());
    }

    /** The key of the same value in an index that runs downwards. */
    Key inverted() {
        byte[] inverted = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            inverted[i] = (byte) ~bytes[i];
        }
        return new Key(inverted);
    }

    /** The lowest key above all that start with this one; null when there is none. */
    @Nullable
    Key end() {
        int last = bytes.length - 1;
        while (last >= 0 && bytes[last] == (byte) 0xFF) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        byte[] end = Arrays.copyOf(bytes, last + 1);
        end[last]++;
        return new Key(end);
    }

    int compareFrom(int offset, Key other, int otherOffset) {
        return Arrays.compareUnsigned(bytes, offset, bytes.length, other.bytes, otherOffset, other.bytes.length);
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
