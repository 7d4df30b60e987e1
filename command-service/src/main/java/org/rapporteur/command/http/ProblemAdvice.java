package org.rapporteur.command.http;

import java.util.concurrent.TimeUnit;
import org.rapporteur.command.deciding.Refused;
import org.rapporteur.eventlog.AppendUndecided;
import org.rapporteur.eventlog.privacy.SubjectErased;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** The one place where what went wrong becomes an answer. A bug is a 500 that tells nothing but its number. */
@RestControllerAdvice
final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final long SOON = TimeUnit.SECONDS.toSeconds(2);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused, ServerHttpRequest request) {
        return Problems.answer(problems.of(refused, request.getHeaders()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(InvalidMessage invalid, ServerHttpRequest request) {
        return Problems.answer(problems.of(invalid, request.getHeaders()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> ofTheWay(ResponseStatusException problem, ServerHttpRequest request) {
        int status = problem.getStatusCode().value();
        String kind = switch (status) {
            case 401 -> "sign-in-first";
            case 404 -> "no-such-address";
            case 405 -> "no-such-method";
            case 413 -> "too-large";
            case 415 -> "not-json";
            default -> status < 500 ? "bad-request" : "internal";
        };
        return Problems.answer(problems.of(status, kind, request.getHeaders()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> erased(SubjectErased erased, ServerHttpRequest request) {
        return Problems.answer(problems.of(410, "erased", request.getHeaders()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> undecided(AppendUndecided undecided, ServerHttpRequest request) {
        LOG.warn("The outcome of a command is not known", undecided);
        return later("undecided", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notNow(NotNow busy, ServerHttpRequest request) {
        return later(busy.kind(), request);
    }

    private ResponseEntity<Problem> later(String kind, ServerHttpRequest request) {
        Problem problem = problems.of(503, kind, request.getHeaders());
        return ResponseEntity.status(503).header(HttpHeaders.RETRY_AFTER, Long.toString(SOON))
                .headers(headers -> headers.addAll(Problems.answer(problem).getHeaders())).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Problem> bug(Exception bug, ServerHttpRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getPath(), bug);
        return Problems.answer(problems.of(500, "internal", request.getHeaders()));
    }
}
