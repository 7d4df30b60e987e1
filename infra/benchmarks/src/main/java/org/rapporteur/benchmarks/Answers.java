package org.rapporteur.benchmarks;

import java.net.http.HttpResponse;

/** What the product answered, which must have been what was asked for: a refusal is fast, and no figure. */
final class Answers {
    private Answers() {
    }

    static String expect(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("Answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
