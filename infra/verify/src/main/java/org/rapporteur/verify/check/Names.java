package org.rapporteur.verify.check;

import org.rapporteur.verify.entry.Tag;

/** Hashes of what conditions ask for: a type, a tag, a type with a tag. */
final class Names {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char END = '\uFFFF';

    private Names() {
    }

    static long type(String type) {
        return mixed(add(OFFSET, "type", type));
    }

    static long tag(Tag tag) {
        return mixed(add(OFFSET, "tag", tag.key(), tag.value()));
    }

    static long both(String type, Tag tag) {
        return mixed(add(OFFSET, "both", type, tag.key(), tag.value()));
    }

    private static long add(long start, String... words) {
        long hash = start;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ END) * PRIME;
        }
        return hash;
    }

    /** Spreads what is alike over all bits. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
