package org.rapporteur.command.http;

import java.util.List;
import java.util.Locale;
import org.rapporteur.command.deciding.Refused;
import org.rapporteur.languages.SpokenLanguages;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says what went wrong, in the reader's language. */
@Component
final class Problems {
    private final SpokenLanguages languages;
    private final Texts rules;
    private final Texts messages;

    Problems(SpokenLanguages languages) {
        this.languages = languages;
        this.rules = Texts.rules(languages);
        this.messages = Texts.messages(languages);
    }

    private Locale language(HttpHeaders reader) {
        return languages.best(reader.getFirst(HttpHeaders.ACCEPT_LANGUAGE));
    }

    Problem of(Refused refused, HttpHeaders reader) {
        Locale language = language(reader);
        String code = refused.rule().code();
        int status = refused.rule().refusal().status();
        return new Problem("/problems/" + code, title(status, language), status,
                rules.in(language, code, refused.arguments().toArray()), code, List.of());
    }

    Problem of(InvalidMessage invalid, HttpHeaders reader) {
        Locale language = language(reader);
        List<Problem.FieldProblem> fields = invalid.violations().stream().map(one -> field(one, language)).toList();
        return new Problem("/problems/invalid-message", title(400, language), 400,
                messages.in(language, "invalid-message", fields.size()), null, fields);
    }

    private Problem.FieldProblem field(Check.Violation violation, Locale language) {
        return new Problem.FieldProblem(violation.field(), violation.rule(),
                messages.in(language, violation.rule(), String.valueOf(violation.bound())));
    }

    /** A problem of the way, not of the command. */
    Problem of(int status, String kind, HttpHeaders reader) {
        Locale language = language(reader);
        return new Problem("/problems/" + kind, title(status, language), status,
                messages.in(language, kind), null, List.of());
    }

    /** The token is not for this. */
    Problem ofScope(String scope, HttpHeaders reader) {
        Locale language = language(reader);
        String rule = "token-scope";
        return new Problem("/problems/" + rule, title(403, language), 403,
                messages.in(language, rule, scope), rule, List.of());
    }

    private String title(int status, Locale language) {
        String key = "title." + status;
        return messages.in(language).containsKey(key)
                ? messages.in(language, key)
                : messages.in(language, status < 500 ? "title.400" : "title.500");
    }

    static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(HttpStatus.valueOf(problem.status()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
