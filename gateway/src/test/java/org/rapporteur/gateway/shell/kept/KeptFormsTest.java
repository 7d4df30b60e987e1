package org.rapporteur.gateway.shell.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Texts that nobody comes back for would take the memory that everybody needs. */
class KeptFormsTest {
    private final KeptForms forms = new KeptForms(Clock.systemUTC());

    @Test
    void a_form_is_kept_with_the_longest_answers_that_a_questionnaire_takes() {
        assertThat(keep(300_000)).isTrue();
    }

    @Test
    void more_than_any_form_of_ours_holds_is_not_kept() {
        assertThat(keep(1_000_000)).isFalse();
    }

    @Test
    void all_together_they_have_an_end() {
        assertThat(IntStream.range(0, 100).filter(i -> keep(500_000)).count()).isEqualTo(31);
    }

    private boolean keep(int characters) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add(KeptForms.PAGE, "/home");
        values.add(KeptForms.AUTHOR, "anna");
        values.add("text", "x".repeat(characters));
        return forms.keep(MockServerWebExchange.from(MockServerHttpRequest.post("/home")), values);
    }
}
