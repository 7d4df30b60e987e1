package org.rapporteur.gateway.shell.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/** Turns what a service refused into a form that comes back: each sentence at the control that it is about. */
final class Refusal {
    private Refusal() {
    }

    static boolean isOne(Throwable thrown) {
        return isUnreachable(thrown) || thrown instanceof ServiceProblem problem && isAboutTheForm(problem.status());
    }

    static HttpStatus status(Throwable thrown) {
        return thrown instanceof ServiceProblem problem ? problem.status() : HttpStatus.SERVICE_UNAVAILABLE;
    }

    /** The words of the bundle for what a service gave no sentence for. */
    static String unsaid(Throwable thrown) {
        return status(thrown) == HttpStatus.NOT_FOUND ? "forms.gone" : "forms.unreachable";
    }

    /** The form as it was sent. */
    static FormState of(Throwable thrown, Fields fields, String unsaid) {
        return thrown instanceof ServiceProblem problem && !problem.status().is5xxServerError()
                ? refused(problem, fields.without(Forms.KEY), unsaid)
                : new FormState(fields.values(), Map.of(), List.of(unsaid), false);
    }

    private static FormState refused(ServiceProblem problem, Fields fields, String unsaid) {
        Map<String, String> errors = new LinkedHashMap<>();
        List<String> general = new ArrayList<>();
        problem.byField().forEach((field, sentence) -> new Controls(fields).at(field)
                .ifPresentOrElse(control -> errors.putIfAbsent(control, sentence), () -> general.add(sentence)));
        if (errors.isEmpty() && general.isEmpty()) {
            general.add(Objects.requireNonNullElse(problem.sentence(), unsaid));
        }
        return new FormState(fields.values(), errors, general, false);
    }

    private static boolean isAboutTheForm(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST, FORBIDDEN, NOT_FOUND, CONFLICT, UNPROCESSABLE_CONTENT, SERVICE_UNAVAILABLE ->
                true;
            default -> false;
        };
    }

    private static boolean isUnreachable(Throwable thrown) {
        return thrown instanceof WebClientRequestException || thrown instanceof TimeoutException;
    }
}
