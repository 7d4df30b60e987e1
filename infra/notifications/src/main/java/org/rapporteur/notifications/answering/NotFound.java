package org.rapporteur.notifications.answering;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such thing, or the reader may not know that there is. */
final class NotFound extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    NotFound() {
        super(HttpStatus.NOT_FOUND);
    }
}
