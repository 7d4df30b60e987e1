package org.rapporteur.gateway.mandates.terms;

import java.util.Set;
import org.rapporteur.gateway.shell.forms.Rows;
import org.rapporteur.gateway.shell.kept.SentForm;
import org.rapporteur.gateway.shell.page.FormState;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The button that asks for one row more: the form comes back as it was written, with an empty row in that list. */
public final class MoreRows {
    /** Its name; its value is the list. */
    public static final String BUTTON = "_more";
    private static final Set<String> LISTS = Set.of("tasks", "goals", "areas", "perspectives");

    private MoreRows() {
    }

    /** The form with the row; nothing where another button was pressed. */
    public static Mono<FormState> asked(ServerWebExchange exchange) {
        return SentForm.of(exchange).filter(values -> LISTS.contains(String.valueOf(values.getFirst(BUTTON))))
                .map(MoreRows::withRow);
    }

    private static FormState withRow(MultiValueMap<String, String> values) {
        MultiValueMap<String, String> more = new LinkedMultiValueMap<>(values);
        String path = "terms." + more.getFirst(BUTTON);
        more.remove(BUTTON);
        more.add(Rows.at(path, Rows.count(values.keySet(), path)) + ".code", "");
        return FormState.unfinished(more);
    }
}
