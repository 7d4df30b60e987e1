package org.rapporteur.command.http;

import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** The correlation id of a request: the sender's where it has a fitting one. */
final class RequestId {
    static final String HEADER = "X-Correlation-Id";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {
    }

    static String of(HttpHeaders headers) {
        String said = headers.getFirst(HEADER);
        return said != null && SHAPE.matcher(said).matches() ? said : UUID.randomUUID().toString();
    }
}
