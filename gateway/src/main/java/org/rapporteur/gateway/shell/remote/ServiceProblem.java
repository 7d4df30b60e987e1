package org.rapporteur.gateway.shell.remote;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.Problem.FieldProblem;
import org.springframework.http.HttpStatus;

/** What a service answered instead of doing it: its rule and sentence in the reader's language, and the fields meant. */
public final class ServiceProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final HttpStatus status;
    private final transient @Nullable Problem problem;

    public ServiceProblem(HttpStatus status, @Nullable Problem problem) {
        super(problem == null ? status.toString() : status.value() + " " + problem.rule() + ": " + problem.detail());
        this.status = status;
        this.problem = problem;
    }

    public HttpStatus status() {
        return status;
    }

    /** The same with other names for the fields that it is about. */
    public ServiceProblem renamed(UnaryOperator<String> name) {
        return problem == null || problem.fields() == null
                ? this
                : new ServiceProblem(status, new Problem(problem.type(), problem.title(), problem.status(),
                        problem.detail(), problem.rule(),
                        problem.fields().stream()
                                .map(one -> new FieldProblem(name.apply(one.field()), one.rule(), one.message()))
                                .toList()));
    }

    /** The name of the rule that refused it, if one did. */
    public @Nullable String rule() {
        return problem == null ? null : problem.rule();
    }

    /** The sentence for people, if the service said one: the mere name of a status is none, and speaks English only. */
    public @Nullable String sentence() {
        if (problem == null || problem.detail() != null) {
            return problem == null ? null : problem.detail();
        }
        return problem.type() != null && problem.type().startsWith("/problems/") ? problem.title() : null;
    }

    /** Sentence by field name. */
    public Map<String, String> byField() {
        return problem == null || problem.fields() == null
                ? Map.of()
                : problem.fields().stream().collect(
                        Collectors.toMap(FieldProblem::field, FieldProblem::message, (first, second) -> first));
    }
}
