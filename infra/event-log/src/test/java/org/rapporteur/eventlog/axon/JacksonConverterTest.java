package org.rapporteur.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.axonframework.conversion.ConversionException;
import org.junit.jupiter.api.Test;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JacksonConverterTest {

    private final JacksonConverter converter = new JacksonConverter(new JsonMapper());

    record Meeting(String city, LocalDate day) {}

    private static final Meeting RIGA = new Meeting("Rīga", LocalDate.of(2017, 3, 1));
    private static final String JSON = "{\"city\":\"Rīga\",\"day\":\"2017-03-01\"}";

    @Test
    void objects_become_json_and_come_back() {
        byte[] bytes = converter.convert(RIGA, byte[].class);

        assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo(JSON);
        assertThat(converter.convert(bytes, Meeting.class)).isEqualTo(RIGA);
        assertThat(converter.convert(RIGA, String.class)).isEqualTo(JSON);
        assertThat(converter.convert(JSON, Meeting.class)).isEqualTo(RIGA);
        assertThat(converter.convert(bytes, JsonNode.class).get("city").asString()).isEqualTo("Rīga");
        assertThat(converter.convert(Map.of("city", "Rīga", "day", "2017-03-01"), Meeting.class)).isEqualTo(RIGA);
    }

    @Test
    void text_and_its_bytes_are_the_same_thing() {
        assertThat(converter.convert("é", byte[].class)).asString(StandardCharsets.UTF_8).isEqualTo("é");
        assertThat(converter.convert(new byte[]{'a'}, String.class)).isEqualTo("a");
    }

    @Test
    void what_is_right_already_stays_what_it_is() {
        assertThat(converter.convert(RIGA, Meeting.class)).isSameAs(RIGA);
        assertThat(converter.convert(RIGA, Record.class)).isSameAs(RIGA);
        assertThat((Object) converter.convert(null, Meeting.class)).isNull();
    }

    @Test
    void generic_types_are_kept() {
        TypeReference<List<Meeting>> meetings = new TypeReference<>() {
        };

        assertThat(converter.<List<Meeting>>convert("[" + JSON + "]", meetings.getType())).containsExactly(RIGA);
    }

    @Test
    void what_cannot_be_read_is_a_conversion_failure() {
        assertThatThrownBy(() -> converter.convert("{", Meeting.class)).isInstanceOf(ConversionException.class)
                .hasMessageContaining("cannot be converted to " + Meeting.class.getName());
    }
}
