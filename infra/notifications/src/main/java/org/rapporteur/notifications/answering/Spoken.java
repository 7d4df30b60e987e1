package org.rapporteur.notifications.answering;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Takes a language from outside if mails are written in it. */
@Component
final class Spoken {
    private final SpokenLanguages languages;

    Spoken(SpokenLanguages languages) {
        this.languages = languages;
    }

    @Nullable
    Locale orRefused(@Nullable Locale asked) {
        return asked == null ? null : languages.find(asked.getLanguage()).orElseThrow(this::unknown);
    }

    private ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, "language: one of " + languages.all());
    }
}
