package org.rapporteur.shared.practices;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a practice stands in its life. */
public enum PracticeStatus {
    SUBMITTED, UNDER_REVIEW, CLARIFICATION_REQUESTED, REVISED, ACCEPTED, DECLINED, PUBLISHED, WITHDRAWN;

    /** Whether rapporteurs still work on it. */
    public boolean isOpenForReview() {
        return switch (this) {
            case SUBMITTED, UNDER_REVIEW, CLARIFICATION_REQUESTED, REVISED -> true;
            case ACCEPTED, DECLINED, PUBLISHED, WITHDRAWN -> false;
        };
    }

    /**
     * The status of a word such as {@code clarification-requested}.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static PracticeStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word in addresses and answers: {@code clarification-requested}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
