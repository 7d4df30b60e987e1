package org.rapporteur.notifications.answering;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.outbox.PreferenceStore;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailQuery.Preferences;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the reader wants to get, and in which language. */
@RestController
@RequestMapping("/api/mail/preferences")
class PreferencesController {
    private final PreferenceStore store;
    private final Readers readers;
    private final Spoken spoken;

    PreferencesController(PreferenceStore store, Readers readers, Spoken spoken) {
        this.spoken = spoken;
        this.store = store;
        this.readers = readers;
    }

    @GetMapping
    Preferences preferences(@AuthenticationPrincipal Jwt token) {
        return store.of(readers.person(token));
    }

    /** What cannot be stopped is not stopped, whatever is asked for. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@AuthenticationPrincipal Jwt token, @RequestBody Preferences chosen) {
        store.keep(readers.person(token),
                new Preferences(spoken.orRefused(chosen.language()), stoppable(chosen.stopped())));
    }

    private static Set<MailKind> stoppable(@Nullable Set<MailKind> stopped) {
        return stopped == null
                ? Set.of()
                : stopped.stream().filter(MailKind::mayBeStopped).collect(Collectors.toUnmodifiableSet());
    }
}
