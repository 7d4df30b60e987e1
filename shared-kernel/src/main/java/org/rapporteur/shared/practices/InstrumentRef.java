package org.rapporteur.shared.practices;

/**
 * An instrument: one of the vocabulary by its code, or another by its name, which is compared as names are.
 *
 * @param listed whether the vocabulary has it
 */
public record InstrumentRef(String instrument, boolean listed) {
    /** At most this many characters in the name of another instrument. */
    public static final int NAME = 300;

    /** The value by which it is compared and looked for. */
    public String value() {
        return listed ? instrument : NormalisedName.of(instrument).value();
    }
}
