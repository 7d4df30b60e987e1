package org.rapporteur.verify.source;

import java.util.List;
import org.rapporteur.verify.entry.Entry;

/**
 * An entry's bytes, where they lie.
 *
 * @param place the number under which they lie
 * @param beside what lies beside them and can be held against them
 */
@SuppressWarnings("ArrayRecordComponent") // why: opaque bytes, never compared as values
public record Placed(long place, byte[] bytes, Beside beside) {

    /** What a store keeps beside an entry. */
    @FunctionalInterface
    public interface Beside {

        Beside NOTHING = entry -> List.of();

        /** In which way it differs from what the entry says, in sentences. */
        List<String> differences(Entry entry);
    }
}
