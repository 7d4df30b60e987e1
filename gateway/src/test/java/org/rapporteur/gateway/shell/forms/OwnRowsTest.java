package org.rapporteur.gateway.shell.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.shell.page.FormState;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class OwnRowsTest {
    @Test
    void a_fresh_form_has_rows_in_the_order_of_the_page() {
        OwnRows rows = new OwnRows(FormState.EMPTY, "carried");

        assertThat(rows.of("activity", "a")).isEqualTo("carried[0]");
        assertThat(rows.of("proposal", "b")).isEqualTo("carried[1]");
    }

    @Test
    void a_form_that_comes_back_keeps_each_row_for_what_it_was_sent_for() {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.add("carried[0].activity", "a");
        sent.add("carried[1].proposal", "b");
        OwnRows rows = new OwnRows(FormState.unfinished(sent), "carried");

        assertThat(rows.of("activity", "new")).isEqualTo("carried[2]");
        assertThat(rows.of("activity", "b")).isEqualTo("carried[3]");
        assertThat(rows.of("proposal", "b")).isEqualTo("carried[1]");
        assertThat(rows.of("activity", "a")).isEqualTo("carried[0]");
    }
}
