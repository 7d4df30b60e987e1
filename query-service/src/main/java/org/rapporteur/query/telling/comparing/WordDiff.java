package org.rapporteur.query.telling.comparing;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.shared.practices.PracticeQuery.Kept;
import org.rapporteur.shared.practices.PracticeQuery.Piece;

/** Which words two texts share, and which stand in one of them only. */
public final class WordDiff {
    // why: words with their elision (l’aide) and numbers with their separators change as one
    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.,'’-]*[\\p{L}\\p{N}]"
            + "|[\\p{L}\\p{N}]|[^\\s\\p{L}\\p{N}]", Pattern.UNICODE_CHARACTER_CLASS);
    // why: memory grows with the length of the texts, not with its square
    private static final DiffAlgorithmI<String> ALGORITHM = MyersDiffWithLinearSpace.factory()
            .create(String::equals);

    private WordDiff() {
    }

    public static List<Piece> words(String before, String after) {
        return pieces(tokens(before), tokens(after), new Pieces(true));
    }

    public static List<Piece> items(List<String> before, List<String> after) {
        return pieces(before, after, new Pieces(false));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Piece> pieces(List<String> before, List<String> after, Pieces pieces) {
        Patch<String> patch = DiffUtils.diff(before, after, ALGORITHM, null);
        int at = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            pieces.both(before.subList(at, delta.getSource().getPosition()));
            pieces.changed(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        pieces.both(before.subList(at, before.size()));
        return pieces.done();
    }

    /** Gathers pieces; where only a space stands between two changes, they read better as one. */
    private static final class Pieces {
        private final List<Piece> done = new ArrayList<>();
        private final boolean joins;
        private final List<String> deleted = new ArrayList<>();
        private final List<String> inserted = new ArrayList<>();
        private String space = "";

        Pieces(boolean joins) {
            this.joins = joins;
        }

        void both(List<String> tokens) {
            String text = String.join("", tokens);
            boolean changing = !deleted.isEmpty() || !inserted.isEmpty();
            if (joins && changing && text.isBlank()) {
                space = text;
                return;
            }
            flush();
            tokens(tokens, Kept.BOTH);
        }

        void changed(List<String> before, List<String> after) {
            if (hasWords(deleted, before) && hasWords(inserted, after)) {
                deleted.add(space);
                inserted.add(space);
                space = "";
            } else {
                flush();
            }
            deleted.addAll(before);
            inserted.addAll(after);
        }

        private static boolean hasWords(List<String> pending, List<String> more) {
            return Stream.concat(pending.stream(), more.stream()).anyMatch(token -> !token.isBlank());
        }

        private void flush() {
            tokens(deleted, Kept.DELETED);
            tokens(inserted, Kept.INSERTED);
            deleted.clear();
            inserted.clear();
            tokens(space.isEmpty() ? List.of() : List.of(space), Kept.BOTH);
            space = "";
        }

        private void tokens(List<String> tokens, Kept kept) {
            String text = String.join("", tokens);
            if (joins && !text.isEmpty()) {
                done.add(new Piece(text, kept));
            } else if (!joins) {
                tokens.forEach(token -> done.add(new Piece(token, kept)));
            }
        }

        List<Piece> done() {
            flush();
            return List.copyOf(done);
        }
    }
}
