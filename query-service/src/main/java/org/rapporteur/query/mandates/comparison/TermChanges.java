package org.rapporteur.query.mandates.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.comparing.WordDiff;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.mandates.RenewalQuery.Became;
import org.rapporteur.shared.mandates.RenewalQuery.TermChange;

/** What became of what stands in terms of reference. */
final class TermChanges {
    private TermChanges() {
    }

    /** Those of the later terms in their order, then what was dropped; the same code is the same thing. */
    static List<TermChange> byCode(List<Labelled> before, List<Labelled> after) {
        Stream<TermChange> standing = after.stream().map(one -> change(find(before, one.code()).orElse(null), one));
        Stream<TermChange> dropped = before.stream().filter(one -> find(after, one.code()).isEmpty())
                .map(one -> change(one, null));
        return Stream.concat(standing, dropped).toList();
    }

    private static Optional<Labelled> find(List<Labelled> some, String code) {
        return some.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    static TermChange change(@Nullable Labelled before, @Nullable Labelled after) {
        if (before == null || after == null) {
            return new TermChange(before == null ? Became.NEW : Became.DROPPED, before, after, List.of(), List.of());
        }
        return before.label().equals(after.label())
                ? new TermChange(Became.KEPT, before, after, List.of(), List.of())
                : new TermChange(Became.REWORDED, before, after,
                        WordDiff.words(before.label().en(), after.label().en()),
                        WordDiff.words(before.label().fr(), after.label().fr()));
    }
}
