package org.rapporteur.query.telling.answering;

import java.util.Locale;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** Turns what went wrong into a problem that says so. */
@RestControllerAdvice
final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(InvalidMessage wrong, Locale locale) {
        return answer(problems.invalid(wrong.violations(), locale));
    }

    @ExceptionHandler
    ResponseEntity<Problem> notFound(NotFound nothing, Locale locale) {
        return answer(problems.of("not-found", 404, locale));
    }

    @ExceptionHandler
    ResponseEntity<Problem> forbidden(Forbidden refused, Locale locale) {
        return answer(problems.of("forbidden", 403, locale));
    }

    @ExceptionHandler
    ResponseEntity<Problem> notYet(NotYet late, Locale locale) {
        Problem problem = problems.of("not-yet", 503, locale, Long.toString(late.wanted()));
        return ResponseEntity.status(503).header(HttpHeaders.RETRY_AFTER, "1")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unproven(Unproven unsigned, Locale locale) {
        Problem problem = problems.of("unproven", 503, locale);
        return ResponseEntity.status(503).header(HttpHeaders.RETRY_AFTER, "5")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(ResponseStatusException refused, Locale locale) {
        return answer(problems.ofStatus(refused.getStatusCode(), locale));
    }

    @ExceptionHandler
    ResponseEntity<Problem> failed(Exception failure, Locale locale) {
        LOG.error("A query failed", failure);
        return answer(problems.of("internal", 500, locale));
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
