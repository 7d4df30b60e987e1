package org.rapporteur.identity.people;

/** Somebody of the demo: shown on the sign-in page with the password, and a line on what they do in each language. */
public record DemoPerson(String username, String password, String name, String email, String locale, String lineEn,
        String lineFr) {

    public String line(String language) {
        return "fr".equals(language) ? lineFr : lineEn;
    }
}
