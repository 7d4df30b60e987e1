package org.rapporteur.notifications.composing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the reader's language, in its parts: text and page are made from the same.
 *
 * @param greeting null where the paragraphs greet
 * @param quote somebody else's words: a question, an answer or a reason
 * @param action the one thing to do
 * @param why why the person gets it
 * @param stop how it is stopped, or why it cannot be
 */
public record Composed(Locale language, String subject, @Nullable String greeting, List<String> paragraphs,
        @Nullable Quote quote, @Nullable Link action, String why, Stop stop, Link home) {
    public record Quote(String label, String text) {}

    public record Link(String label, String address) {}

    /** @param link null where it cannot be stopped */
    public record Stop(String text, @Nullable Link link) {}
}
