package org.rapporteur.gateway.shell.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where lines of a document may end: where the JDK says, but never after an elision, as in l’Union or s’ajouter. */
final class LineEnds implements FSTextBreaker {
    private static final char APOSTROPHE = '\u2019';

    private final BreakIterator ends = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        ends.setText(text);
    }

    @Override
    public int next() {
        int end = ends.next();
        while (end != BreakIterator.DONE && isElided(end)) {
            end = ends.next();
        }
        return end;
    }

    private boolean isElided(int end) {
        return end > 0 && end < text.length() && text.charAt(end - 1) == APOSTROPHE
                && Character.isLetter(text.charAt(end));
    }
}
