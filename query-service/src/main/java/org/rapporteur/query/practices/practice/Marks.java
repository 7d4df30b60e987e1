package org.rapporteur.query.practices.practice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.practices.CharterRef;
import org.rapporteur.shared.practices.InstrumentRef;

/**
 * What a rapporteur marked a practice with, beside its categories and domains.
 *
 * @param innovation null until somebody said of which kind it is
 */
public record Marks(@Nullable Innovation innovation, List<CharterLink> articles, List<InstrumentTag> instruments) {
    public static final Marks NONE = new Marks(null, List.of(), List.of());

    /** Of which kinds its innovation is; none says that it is neither. */
    public record Innovation(List<String> types, @Nullable String reason, boolean assumed) {}

    public record CharterLink(CharterRef ref, @Nullable String reason, boolean assumed) {}

    public record InstrumentTag(InstrumentRef ref, @Nullable String reason, boolean assumed) {}

    /** The same instrument again is the same tag. */
    Marks with(InstrumentTag tag) {
        return new Marks(innovation, articles, Stream.concat(others(tag.ref()), Stream.of(tag))
                .sorted(Comparator.comparing(one -> one.ref().value())).toList());
    }

    Marks without(InstrumentRef ref) {
        return new Marks(innovation, articles, others(ref).toList());
    }

    private Stream<InstrumentTag> others(InstrumentRef ref) {
        return instruments.stream().filter(one -> !one.ref().value().equals(ref.value()));
    }

    Marks with(Innovation next) {
        return new Marks(next, articles, instruments);
    }

    /** In the order of the Charter; the same place again is the same link. */
    Marks with(CharterLink link) {
        return new Marks(innovation,
                Stream.concat(others(link.ref()), Stream.of(link)).sorted(CharterOrder.OF_LINKS).toList(),
                instruments);
    }

    Marks without(CharterRef ref) {
        return new Marks(innovation, others(ref).toList(), instruments);
    }

    private Stream<CharterLink> others(CharterRef ref) {
        return articles.stream().filter(one -> !one.ref().equals(ref));
    }
}
