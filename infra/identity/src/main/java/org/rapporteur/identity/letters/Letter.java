package org.rapporteur.identity.letters;

/**
 * A letter to one person, in plain text.
 *
 * @param to an e-mail address
 * @param language in which it is written, as ISO 639-1
 */
public record Letter(String to, String language, String subject, String text) {
    /** It may carry a link that opens an account. */
    @Override
    public String toString() {
        return "Letter";
    }
}
