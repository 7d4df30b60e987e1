package org.rapporteur.query.telling.answering;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check.Violation;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.Problem.FieldProblem;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Words problems in the reader's language. */
@Component
public final class Problems {
    private final MessageSource words;

    Problems(MessageSource words) {
        this.words = words;
    }

    Problem of(String kind, int status, Locale locale, Object... arguments) {
        return of(kind, status, List.of(), locale, arguments);
    }

    Problem invalid(List<Violation> violations, Locale locale) {
        List<FieldProblem> fields = violations.stream().map(one -> field(one, locale)).toList();
        return of("invalid", 400, fields, locale,
                String.join(" ", fields.stream().map(FieldProblem::message).toList()));
    }

    Problem ofStatus(HttpStatusCode status, Locale locale) {
        String kind = switch (status.value()) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method";
            case 406 -> "not-acceptable";
            default -> status.is4xxClientError() ? "bad-request" : "internal";
        };
        return of(kind, status.value(), locale);
    }

    Problem ofScope(String scope, Locale locale) {
        String rule = "token-scope";
        return new Problem("/problems/" + rule, word("problem.token-scope.title", locale), 403,
                word("problem.token-scope.detail", locale, scope), rule, List.of());
    }

    private Problem of(String kind, int status, List<FieldProblem> fields, Locale locale, Object... arguments) {
        return new Problem("/problems/" + kind, word("problem." + kind + ".title", locale), status,
                word("problem." + kind + ".detail", locale, arguments), null, fields);
    }

    private FieldProblem field(Violation violation, Locale locale) {
        return new FieldProblem(violation.field(), violation.rule(),
                word(violation.rule(), locale, violation.field(), bound(violation.bound())));
    }

    private static String bound(@Nullable String bound) {
        return bound == null ? "" : bound;
    }

    private String word(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
