package org.rapporteur.shared.practices;

/**
 * An instrument: one of the vocabulary by its code, or another by its name, which is compared as names are.
 *
 * @param listed whether the vocabulary has it
 */
public record InstrumentRef(String instrument, boolean listed) {
    /** At most this many characters in the name of another instrument. */
    public static final int NAME = 300;

    /** Stands before a name in place of a code: no code begins so, a name may read like a code, and lists end with it. */
    private static final String NAMED = "~";

    /** The value by which it is compared and looked for: a code, or {@code ~} and a name as names are compared. */
    public String value() {
        return listed ? instrument : NAMED + NormalisedName.of(instrument).value();
    }
}
