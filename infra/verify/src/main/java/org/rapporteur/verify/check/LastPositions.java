package org.rapporteur.verify.check;

import java.util.Arrays;

/**
 * The last position at which something was seen, for millions of things in little memory.
 *
 * <p>Things are told apart by 42 bits of a hash: two that share them are taken for one, so an answer may be too late, never
 * too early. Who asks whether nothing has happened since can trust a yes, and has to look after a no.
 */
final class LastPositions {

    static final long NEVER = -1;

    private static final int SHARDS = 1 << 10;
    private static final int FIRST_SLOTS = 16;
    static final long LARGEST = 0xFFFF_FFFEL;

    private final long[][] shards = new long[SHARDS][];
    private final int[] used = new int[SHARDS];

    void seen(long hash, long position) {
        if (position > LARGEST) {
            throw new IllegalStateException("A log of more than 4 billion events: this program cannot check it.");
        }
        int shard = shard(hash);
        if (shards[shard] == null) {
            shards[shard] = new long[FIRST_SLOTS];
        }
        if (put(shards[shard], fingerprint(hash), position) && ++used[shard] * 4L > shards[shard].length * 3L) {
            grow(shard);
        }
    }

    long last(long hash) {
        long[] slots = shards[shard(hash)];
        if (slots == null) {
            return NEVER;
        }
        long slot = slots[slot(slots, fingerprint(hash))];
        return slot == 0 ? NEVER : (slot & 0xFFFF_FFFFL) - 1;
    }

    private static int shard(long hash) {
        return (int) (hash >>> 54);
    }

    private static int fingerprint(long hash) {
        return (int) hash;
    }

    /** Where the fingerprint is, or would be; a position is kept as the next one, so that an empty slot is zero. */
    private static int slot(long[] slots, int fingerprint) {
        int slot = fingerprint & slots.length - 1;
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != fingerprint) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private static boolean put(long[] slots, int fingerprint, long position) {
        int slot = slot(slots, fingerprint);
        boolean isNew = slots[slot] == 0;
        slots[slot] = (long) fingerprint << 32 | position + 1;
        return isNew;
    }

    private void grow(int shard) {
        long[] larger = new long[shards[shard].length * 2];
        Arrays.stream(shards[shard]).filter(slot -> slot != 0)
                .forEach(slot -> larger[slot(larger, (int) (slot >>> 32))] = slot);
        shards[shard] = larger;
    }
}
