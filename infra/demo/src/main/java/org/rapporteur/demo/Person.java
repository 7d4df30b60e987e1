package org.rapporteur.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.workinggroups.Role;

/**
 * Somebody in the demo. Who has a password can sign in; the others only act in the story.
 *
 * @param roles
 *            names of roles in the log; {@code ADMINISTRATOR} and {@code AUDITOR} are held in the organisation
 * @param delegation
 *            code of the delegation that this person speaks for
 */
public record Person(String username, String name, String email, @Nullable String password, String language,
        List<String> roles, @Nullable String delegation, @Nullable Bilingual does) {

    public boolean signsIn() {
        return password != null;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    boolean speaksFor(String other) {
        return other.equals(delegation);
    }

    boolean sitsInGroups() {
        return !groupRoles().isEmpty();
    }

    private List<Role> groupRoles() {
        return Arrays.stream(Role.values()).filter(role -> is(role.name())).toList();
    }

    /** The role in which this person is invited into groups. */
    Role groupRole() {
        return groupRoles().getFirst();
    }

    static Person silentMember(String delegation, String name) {
        String username = "member-" + delegation.toLowerCase(Locale.ROOT);
        return new Person(username, name, username + "@example.org", null, "en", List.of("MEMBER"), delegation, null);
    }
}
