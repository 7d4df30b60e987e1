package org.rapporteur.notifications.answering;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.notifications.outbox.PreferenceStore;
import org.rapporteur.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Learns the language of somebody's account from who knows it: the provider, by the claim in the access token. */
@RestController
class AccountLanguageController {
    private final PreferenceStore preferences;
    private final Readers readers;

    AccountLanguageController(PreferenceStore preferences, Readers readers) {
        this.preferences = preferences;
        this.readers = readers;
    }

    @PutMapping("/api/mail/account-language")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void learn(@AuthenticationPrincipal Jwt token) {
        language(token).ifPresent(language -> preferences.speaks(readers.person(token), language));
    }

    /** Nothing where the token names none, or one in which nobody is written to. */
    private static Optional<Language> language(Jwt token) {
        return Optional.ofNullable(token.getClaimAsString("locale"))
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                .filter(code -> code.equals("en") || code.equals("fr")).map(Language::of);
    }
}
