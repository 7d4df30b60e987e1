package org.rapporteur.notifications.writing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.CommentId;

/**
 * What a mail says, in no language yet and without anything personal.
 *
 * @param words under which name the sentences stand in the bundles
 * @param names what is called differently in each language: {@code organisation}, {@code group}, {@code call},
 *        {@code delegation}, {@link #SUBJECT}
 * @param texts what is the same in both: {@code practice}, {@code role}, {@code quote}
 * @param deadline the day that it is about
 * @param path the page to which it leads
 */
public record Letter(String words, Map<String, Bilingual> names, Map<String, String> texts,
        @Nullable Instant deadline, String path) {
    /** What another part of the platform has put into words itself: sealed, under this name among the texts. */
    public static final String HANDED = "handed";
    /** What else a mail is about: an activity by its title, a review by what it is. */
    public static final String SUBJECT = "subject";
    /** Which comment it quotes, where its author may take it back: by its id, among the texts. */
    public static final String COMMENT = "comment";

    public Letter {
        names = Map.copyOf(names);
        texts = Map.copyOf(texts);
    }

    /** The same, with somebody's words. */
    Letter quoting(String words) {
        Map<String, String> more = new HashMap<>(texts);
        more.put("quote", words);
        return new Letter(this.words, names, more, deadline, path);
    }

    /** The same, about a comment that its author may take back. */
    Letter quoting(CommentId comment) {
        Map<String, String> more = new HashMap<>(texts);
        more.put(COMMENT, comment.value());
        return new Letter(words, names, more, deadline, path);
    }
}
