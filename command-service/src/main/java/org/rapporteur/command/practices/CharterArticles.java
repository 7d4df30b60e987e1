package org.rapporteur.command.practices;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.CharterRef;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleLinked;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleUnlinked;

/** To which articles of the Charter a practice is linked: an article and each of its paragraphs stand by themselves. */
public record CharterArticles(Map<CharterRef, CharterArticleLinked> linked) {
    public static final CharterArticles NONE = new CharterArticles(Map.of());

    public CharterArticles evolve(Event event) {
        return switch (event) {
            case CharterArticleLinked e -> with(e);
            case CharterArticleUnlinked e -> without(e.ref());
            default -> this;
        };
    }

    private CharterArticles with(CharterArticleLinked link) {
        Map<CharterRef, CharterArticleLinked> more = new HashMap<>(linked);
        more.put(link.ref(), link);
        return new CharterArticles(Map.copyOf(more));
    }

    private CharterArticles without(CharterRef ref) {
        Map<CharterRef, CharterArticleLinked> fewer = new HashMap<>(linked);
        fewer.remove(ref);
        return new CharterArticles(Map.copyOf(fewer));
    }
}
