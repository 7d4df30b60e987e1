package org.rapporteur.gateway.shell.errors;

import java.net.ConnectException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.gateway.shell.security.SignInEnded;
import org.rapporteur.gateway.shell.security.SignInFailed;
import org.rapporteur.shared.practices.PracticeQuery.DraftFiles;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/**
 * Why a page cannot be shown, as the reader may know it: a status with its own words, and a service's sentence.
 *
 * @param audience for whom tokens have to be, where the services accept none of those that the provider issues
 */
public record Failure(HttpStatus status, @Nullable String rule, @Nullable String sentence,
        @Nullable String audience) {
    private static final Set<HttpStatus> EXPLAINED = Set.of(HttpStatus.BAD_REQUEST, HttpStatus.UNAUTHORIZED,
            HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT,
            HttpStatus.CONTENT_TOO_LARGE, HttpStatus.SERVICE_UNAVAILABLE);

    private static final int LONGEST_FORM = 2;

    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case ServiceProblem problem -> new Failure(problem.status(), problem.rule(), problem.sentence(), null);
            case ErrorResponse answer -> plain(HttpStatus.valueOf(answer.getStatusCode().value()));
            case WebClientRequestException unreachable -> plain(HttpStatus.SERVICE_UNAVAILABLE);
            case ConnectException unreachable -> plain(HttpStatus.SERVICE_UNAVAILABLE);
            case TimeoutException late -> plain(HttpStatus.SERVICE_UNAVAILABLE);
            case DataBufferLimitException large -> plain(HttpStatus.CONTENT_TOO_LARGE);
            case SignInFailed failed -> plain(HttpStatus.UNAUTHORIZED);
            case SignInEnded ended -> plain(HttpStatus.UNAUTHORIZED);
            default -> plain(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    private static Failure plain(HttpStatus status) {
        return new Failure(status, null, null, null);
    }

    /** Somebody is signed in, and no service believes it. */
    static Failure notAccepted(String audience) {
        return new Failure(HttpStatus.FORBIDDEN, null, null, audience);
    }

    boolean isOurs() {
        return status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE;
    }

    /** What the largest file may have, in megabytes. */
    public int largest() {
        return DraftFiles.LARGEST / (1024 * 1024);
    }

    /** How long the text of a form may be, in megabytes: what the gateway's codecs take. */
    public int longestForm() {
        return LONGEST_FORM;
    }

    /** The name under which the bundles explain it: statuses without words of their own share those of their kind. */
    public String explained() {
        return audience == null ? Integer.toString(explainedStatus().value()) : "unaccepted";
    }

    private HttpStatus explainedStatus() {
        if (EXPLAINED.contains(status)) {
            return status;
        }
        return status.is4xxClientError() ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
