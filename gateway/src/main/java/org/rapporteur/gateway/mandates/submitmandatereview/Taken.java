package org.rapporteur.gateway.mandates.submitmandatereview;

import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.mandates.submitmandatereview.Concluding.OnItem;
import org.rapporteur.gateway.shell.kept.SentForm;
import org.rapporteur.gateway.shell.page.FormState;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The button that asks to start one conclusion from the views: the form comes back as it was written, with them in it. */
final class Taken {
    /** Its name; its value is the row. */
    static final String BUTTON = "_take";

    private Taken() {
    }

    /** The form as it was sent; nothing where another button was pressed. */
    static Mono<FormState> asked(ServerWebExchange exchange) {
        return SentForm.of(exchange).filter(values -> values.containsKey(BUTTON)).map(FormState::unfinished);
    }

    /** Whether it comes back because of that button, and nothing was saved. */
    static boolean isIn(FormState form) {
        return form.sent().containsKey(BUTTON);
    }

    /** With what was evaluated in the row that was asked for; what somebody wrote there stays before it. */
    static FormState in(FormState form, Concluding concluding, OwnWords words) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>(form.sent());
        concluding.items().stream().filter(OnItem::taken).forEach(one -> fill(values, one, words));
        return new FormState(values, form.errors(), form.general(), form.kept());
    }

    private static void fill(MultiValueMap<String, String> values, OnItem one, OwnWords words) {
        String advice = one.path() + ".advice";
        one.most().filter(most -> isBlank(values.getFirst(advice))).ifPresent(most -> values.set(advice, most.name()));
        String reason = one.path() + ".reason";
        String written = values.getFirst(reason);
        String said = words.of(one.item().counted());
        values.set(reason, isBlank(written) ? said : written + "\n" + said);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
