package org.rapporteur.shared.vocabulary;

import java.util.List;
import org.rapporteur.shared.Bilingual;

/**
 * An article of the European Social Charter, with its paragraphs, and for which priority domains it is suggested.
 *
 * @param code its number, such as {@code 19}; {@code E} of Part V; {@code AP4} of the Additional Protocol
 */
public record CharterArticle(String code, Bilingual label, List<String> paragraphs, List<Suggestion> suggestions) {
    /** For practices of this domain; none of the paragraphs means the article as a whole. */
    public record Suggestion(String domain, List<String> paragraphs) {
        public Suggestion {
            paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
        }
    }

    public CharterArticle {
        paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
        suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
    }
}
