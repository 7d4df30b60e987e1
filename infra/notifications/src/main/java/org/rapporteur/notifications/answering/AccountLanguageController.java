package org.rapporteur.notifications.answering;

import org.rapporteur.languages.SpokenLanguages;
import org.rapporteur.notifications.outbox.PreferenceStore;
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
    private final SpokenLanguages languages;

    AccountLanguageController(PreferenceStore preferences, Readers readers, SpokenLanguages languages) {
        this.preferences = preferences;
        this.readers = readers;
        this.languages = languages;
    }

    /** Nothing where the token names none, or one in which nobody is written to. */
    @PutMapping("/api/mail/account-language")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void learn(@AuthenticationPrincipal Jwt token) {
        languages.find(token.getClaimAsString("locale"))
                .ifPresent(language -> preferences.speaks(readers.person(token), language));
    }
}
