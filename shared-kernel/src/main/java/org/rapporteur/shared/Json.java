package org.rapporteur.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** How messages are written: the format of what is stored, for ever. Absent and null are the same thing. */
public final class Json {
    private static final JsonMapper STORED = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {
    }

    /** Reads and writes events; the approved files hold it to its format. */
    public static JsonMapper stored() {
        return STORED;
    }
}
