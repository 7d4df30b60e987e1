package org.rapporteur.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * An official language of the bodies that the platform serves: facts are kept, and practices written, in these. In which
 * languages the pages speak is a setting.
 */
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

    /**
     * In which of the two the platform's facts are told to a reader, whatever languages its pages speak: French to who reads
     * French, English to all others.
     */
    public static Language forReader(Locale reader) {
        return reader.getLanguage().equals("fr") ? FR : EN;
    }

    public Locale locale() {
        return Locale.of(code());
    }

    public Language other() {
        return this == EN ? FR : EN;
    }
}
