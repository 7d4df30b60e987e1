package org.rapporteur.demo;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in the demo. Who has a password can sign in; the others only act in the story.
 *
 * @param roles
 *            names of roles in the log; {@code ADMINISTRATOR} and {@code AUDITOR} are held in the organisation
 * @param delegation
 *            code of the delegation that this person speaks for
 */
public record Person(String username, String name, String email, @Nullable String password, String language,
        List<String> roles, @Nullable String delegation, @Nullable Text does) {

    public boolean signsIn() {
        return password != null;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    static Person silentMember(String delegation, String name) {
        String username = "member-" + delegation.toLowerCase(Locale.ROOT);
        return new Person(username, name, username + "@example.org", null, "en", List.of("MEMBER"), delegation, null);
    }
}
