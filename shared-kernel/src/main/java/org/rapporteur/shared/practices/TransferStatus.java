package org.rapporteur.shared.practices;

import java.util.Locale;

/** How far a delegation is with the practice that it adopts. */
public enum TransferStatus {
    PLANNED, UNDER_WAY, DONE, ABANDONED;

    /**
     * The status of a word such as {@code under-way}.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static TransferStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word in addresses: {@code under-way}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
