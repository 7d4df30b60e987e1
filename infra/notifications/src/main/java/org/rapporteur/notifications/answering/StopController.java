package org.rapporteur.notifications.answering;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.languages.SpokenLanguages;
import org.rapporteur.notifications.composing.StopTokens;
import org.rapporteur.notifications.composing.StopTokens.Meant;
import org.rapporteur.notifications.outbox.PreferenceStore;
import org.rapporteur.notifications.settings.MailSettings;
import org.rapporteur.shared.notifications.MailQuery.Stop;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Stops a kind of mail by the link at its foot, without signing in. Only a POST does it: programs that look into every
 * link of a mail stop nothing. Mail programs post by themselves when the reader asks them to (RFC 8058).
 */
@RestController
class StopController {
    private final StopTokens tokens;
    private final PreferenceStore preferences;
    private final Locale usual;

    StopController(StopTokens tokens, PreferenceStore preferences, MailSettings settings,
            SpokenLanguages languages) {
        this.tokens = tokens;
        this.preferences = preferences;
        this.usual = settings.usualLanguage(languages);
    }

    @GetMapping("/api/mail/stop/{token}")
    Stop what(@PathVariable String token) {
        Meant meant = read(token);
        return new Stop(meant.kind(), preferences.of(meant.person()).stopped().contains(meant.kind()),
                preferences.language(meant.person()).orElse(usual));
    }

    /** Whoever follows the address of the header in a browser is asked first. */
    @GetMapping("/mail/one-click/{token}")
    ResponseEntity<Void> ask(@PathVariable String token) {
        return ResponseEntity.status(HttpStatus.FOUND).location(page(token)).build();
    }

    /** @param next present when our own page sends it: {@code stop}, or {@code again} to take it back */
    @PostMapping("/mail/one-click/{token}")
    ResponseEntity<Void> stop(@PathVariable String token, @RequestParam(required = false) @Nullable String next) {
        Meant meant = read(token);
        preferences.stop(meant.person(), meant.kind(), !"again".equals(next));
        return next == null
                ? ResponseEntity.ok().build()
                : ResponseEntity.status(HttpStatus.SEE_OTHER).location(page(token)).build();
    }

    private Meant read(String token) {
        return tokens.read(token).orElseThrow(NotFound::new);
    }

    private static URI page(String token) {
        return URI.create("/mail/stop/" + token);
    }
}
