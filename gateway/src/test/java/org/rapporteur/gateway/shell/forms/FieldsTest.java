package org.rapporteur.gateway.shell.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Pasted text would lose its lines, or bring what no document can hold. */
class FieldsTest {
    @Test
    void lines_and_pages_of_pasted_text_stay_apart_and_control_characters_go() {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.add("text", "first\u000Bsecond\u000Cthird\r\nfourth\rfifth\u0007");

        assertThat(new Fields(sent).text("text")).isEqualTo("first\nsecond\nthird\nfourth\nfifth");
    }
}
