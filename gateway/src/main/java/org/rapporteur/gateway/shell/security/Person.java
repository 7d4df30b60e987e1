package org.rapporteur.gateway.shell.security;

import org.springframework.security.oauth2.core.user.OAuth2User;

/** The signed-in person as the provider calls them: the subject never changes, the name is for showing only. */
public record Person(String subject, String name) {
    static Person of(OAuth2User user) {
        String name = user.getAttribute("name");
        String login = user.getAttribute("preferred_username");
        String shown = name != null ? name : login != null ? login : user.getName();
        return new Person(user.getName(), shown);
    }
}
