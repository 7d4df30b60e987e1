package org.rapporteur.gateway.practices.files;

import java.util.List;
import java.util.Locale;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.shared.Problem;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;

/** Says at the form that no file was chosen, or that one was chosen and not added, as a service would say it. */
public final class NoFile {
    private NoFile() {
    }

    public static ServiceProblem chosen(MessageSource words, ServerWebExchange exchange) {
        return problem("files.none-chosen", null, words, exchange);
    }

    public static ServiceProblem added(String field, MessageSource words, ServerWebExchange exchange) {
        return problem("files.not-added", field, words, exchange);
    }

    private static ServiceProblem problem(String key, @org.jspecify.annotations.Nullable String field,
            MessageSource words, ServerWebExchange exchange) {
        Locale locale = exchange.getLocaleContext().getLocale();
        String sentence = words.getMessage(key, null, locale == null ? Locale.ENGLISH : locale);
        List<Problem.FieldProblem> fields = field == null
                ? List.of()
                : List.of(new Problem.FieldProblem(field, key, sentence));
        return new ServiceProblem(HttpStatus.BAD_REQUEST, new Problem("/problems/invalid", sentence,
                HttpStatus.BAD_REQUEST.value(), sentence, null, fields));
    }
}
