package org.rapporteur.verify.check;

/**
 * Something that is not as it must be.
 *
 * @param commit which commit it is about; -1 where it is about the whole
 */
public record Finding(Kind kind, long commit, String sentence) {

    public static final long WHOLE = -1;
}
