package org.rapporteur.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;

/** Somebody who has no account yet: follows the link of an invitation, makes one, and takes the seat. */
record Newcomer(String username, String name) {
    private static final String PASSWORD = "a long first password";

    /** A name that nobody else in the demo has. */
    static Newcomer called(String first) {
        String username = first.toLowerCase(java.util.Locale.ROOT) + UUID.randomUUID().toString().substring(0, 8);
        return new Newcomer(username, first + " " + username.substring(first.length()).toUpperCase(
                java.util.Locale.ROOT));
    }

    String email() {
        return username + "@example.org";
    }

    /** The way of a link that the page shows once. */
    static String linkOn(Visitor secretariat) {
        String link = secretariat.page().locator("input[readonly]").inputValue();
        return link.substring(link.indexOf("/invitations/"));
    }

    void takeSeat(Visitor visitor, String link) {
        visitor.open(link).follow("Créer un compte");
        visitor.fill("Votre nom", name).fill("Nom d’utilisateur", username)
                .fill("Votre adresse électronique", email());
        visitor.page().locator("#replacement").fill(PASSWORD);
        visitor.page().locator("#repeated").fill(PASSWORD);
        visitor.press("Créer le compte");
        visitor.press("Accepter l’invitation").isTold("Bienvenue.");
    }

    Locator row(Visitor secretariat, String section) {
        return secretariat.page().locator(section + " tbody tr", new Page.LocatorOptions().setHasText(name)).first();
    }
}
