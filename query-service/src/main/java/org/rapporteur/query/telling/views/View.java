package org.rapporteur.query.telling.views;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Event;

/**
 * A read model as a pure fold: which documents a fact changes, and into what.
 *
 * <p>It knows no clock, no store and no other view, so the same facts make the same documents wherever it runs.
 */
public interface View<D> {
    /** The name under which it is stored and shown, such as {@code practices}. */
    String name();

    /** Counts shapes and meanings of its documents: another version is rebuilt beside this one. */
    default int version() {
        return 1;
    }

    Class<D> type();

    /** The keys of the documents that the fact changes; none when the view does not tell of it. */
    Set<String> keys(Event event);

    /** The document after the fact; null while there is nothing to tell. */
    @Nullable
    D project(String key, @Nullable D document, Happened happened);

    /** The fields by which queries find documents. */
    default List<String> indexes() {
        return List.of();
    }

    default String collection() {
        return name() + "_v" + version();
    }
}
