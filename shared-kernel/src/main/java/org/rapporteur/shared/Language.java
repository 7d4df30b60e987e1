package org.rapporteur.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** An official language of the bodies that the platform serves. */
public enum Language {
    EN, FR;

    @JsonCreator
    public static Language of(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "en" -> EN;
            case "fr" -> FR;
            default -> throw new InvalidMessage(
                    java.util.List.of(new Check.Violation("language", "invalid.language", null)));
        };
    }

    /** The ISO 639-1 code. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Language other() {
        return this == EN ? FR : EN;
    }
}
