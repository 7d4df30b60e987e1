package org.rapporteur.gateway.shell.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Who has signed out everywhere, and when: their sessions from before are over. In memory, as the sessions are; a gateway
 * that was not told learns it when the access token has to be renewed.
 */
@Component
class EndedSessions {
    /** Longer than any session lives. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final Clock clock;

    EndedSessions(Clock clock) {
        this.clock = clock;
    }

    void end(String subject, Instant at) {
        Instant oldest = clock.instant().minus(REMEMBERED);
        ended.values().removeIf(one -> one.isBefore(oldest));
        ended.merge(subject, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    boolean hasEnded(Authentication session) {
        if (ended.isEmpty() || !(session.getPrincipal() instanceof OidcUser user)) {
            return false;
        }
        Instant at = ended.get(user.getSubject());
        Instant begun = user.getIssuedAt();
        return at != null && begun != null && !begun.isAfter(at);
    }
}
