package org.rapporteur.command.http;

import java.util.List;
import org.rapporteur.command.deciding.Refused;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Says what went wrong, in the reader's language. */
final class Problems {
    private Problems() {
    }

    static Problem of(Refused refused, Language language) {
        String code = refused.rule().code();
        int status = refused.rule().refusal().status();
        return new Problem("/problems/" + code, title(status, language), status,
                Texts.rules().in(language, code, refused.arguments().toArray()), code, List.of());
    }

    static Problem of(InvalidMessage invalid, Language language) {
        List<Problem.FieldProblem> fields = invalid.violations().stream().map(one -> field(one, language)).toList();
        return new Problem("/problems/invalid-message", title(400, language), 400,
                Texts.messages().in(language, "invalid-message", fields.size()), null, fields);
    }

    private static Problem.FieldProblem field(Check.Violation violation, Language language) {
        return new Problem.FieldProblem(violation.field(), violation.rule(),
                Texts.messages().in(language, violation.rule(), String.valueOf(violation.bound())));
    }

    /** A problem of the way, not of the command. */
    static Problem of(int status, String kind, Language language) {
        return new Problem("/problems/" + kind, title(status, language), status,
                Texts.messages().in(language, kind), null, List.of());
    }

    /** The token is not for this. */
    static Problem ofScope(String scope, Language language) {
        String rule = "token-scope";
        return new Problem("/problems/" + rule, title(403, language), 403,
                Texts.messages().in(language, rule, scope), rule, List.of());
    }

    private static String title(int status, Language language) {
        String key = "title." + status;
        return Texts.messages().in(language).containsKey(key)
                ? Texts.messages().in(language, key)
                : Texts.messages().in(language, status < 500 ? "title.400" : "title.500");
    }

    static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(HttpStatus.valueOf(problem.status()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
