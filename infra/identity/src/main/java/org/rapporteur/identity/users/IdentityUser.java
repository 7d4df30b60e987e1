package org.rapporteur.identity.users;

import java.time.Instant;

/**
 * Somebody who can sign in.
 *
 * @param subject random, and stable for ever: what tokens name
 * @param administrator whether this is the first administrator, who bootstraps the platform
 */
public record IdentityUser(String subject, String username, String name, String email, String locale, boolean enabled,
        boolean administrator, Instant passwordChangedAt) {}
