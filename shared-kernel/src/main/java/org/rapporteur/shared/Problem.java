package org.rapporteur.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a service did not do what it was asked: the body of an {@code application/problem+json} answer (RFC 9457).
 *
 * @param type a stable address of the rule or kind of problem, relative to the service: {@code /problems/<rule>}
 * @param title what kind of problem it is, in the reader's language
 * @param status the HTTP status
 * @param detail the sentence for people, in the reader's language
 * @param rule the name of the rule that refused the command; null where no rule did
 * @param fields what is wrong field by field, for status 400
 */
public record Problem(String type, String title, int status, String detail, @Nullable String rule,
        List<FieldProblem> fields) {
    /** A field by its path in the body, the rule's key and the sentence for people. */
    public record FieldProblem(String field, String rule, String message) {}
}
