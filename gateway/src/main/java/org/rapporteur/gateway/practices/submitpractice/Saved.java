package org.rapporteur.gateway.practices.submitpractice;

import java.util.Collection;
import org.rapporteur.gateway.practices.questionnaire.Given;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.shared.practices.DraftQuery.DraftContent;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A saved draft read as if its form had just been sent: one way leads from a form to a command. */
final class Saved {
    private Saved() {
    }

    static Fields fields(DraftContent content) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        Given.of(content).forEach((control, value) -> {
            if (value instanceof Collection<?> several) {
                several.forEach(one -> values.add(control, one.toString()));
            } else {
                values.add(control, value.toString());
            }
        });
        return new Fields(values);
    }
}
