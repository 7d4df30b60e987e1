package org.rapporteur.query.practices.practice;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.practices.CharterRef;

/**
 * What a rapporteur marked a practice with, beside its categories and domains.
 *
 * @param innovation null until somebody said of which kind it is
 */
public record Marks(@Nullable Innovation innovation, List<CharterLink> articles) {
    public static final Marks NONE = new Marks(null, List.of());

    /** Of which kinds its innovation is; none says that it is neither. */
    public record Innovation(List<String> types, @Nullable String reason, boolean assumed) {}

    public record CharterLink(CharterRef ref, @Nullable String reason, boolean assumed) {}

    Marks with(Innovation next) {
        return new Marks(next, articles);
    }

    /** In the order of the Charter; the same place again is the same link. */
    Marks with(CharterLink link) {
        return new Marks(innovation,
                Stream.concat(others(link.ref()), Stream.of(link)).sorted(CharterOrder.OF_LINKS).toList());
    }

    Marks without(CharterRef ref) {
        return new Marks(innovation, others(ref).toList());
    }

    private Stream<CharterLink> others(CharterRef ref) {
        return articles.stream().filter(one -> !one.ref().equals(ref));
    }
}
