package org.rapporteur.query.telling.rebuilding;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Editions;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.query.telling.views.ViewStores;

/**
 * How a view stands, as the registers tell it.
 *
 * @param position what the edition that answers reflects
 * @param building the number of the edition that is being made; 0 where none is
 * @param made what the edition that is being made reflects
 * @param target the end of the log when it was asked for
 */
public record Standing(View<?> view, int serving, long position, @Nullable String failure, int building, long made,
        long target, @Nullable Instant askedAt, @Nullable String trouble) {
    static Standing of(View<?> view, Editions editions, Map<String, Long> reached, Map<String, String> failures) {
        Integer building = editions.building();
        String serving = ViewStores.collection(view, editions.serving());
        String made = building == null ? "" : ViewStores.collection(view, building);
        return new Standing(view, editions.serving(), reached.getOrDefault(serving, 0L), failures.get(serving),
                building == null ? 0 : building, reached.getOrDefault(made, 0L), editions.target(),
                editions.askedAt(), failures.get(made));
    }

    public boolean isBuilding() {
        return building > 0;
    }

    /** Whether the new edition has come as far as the one that answers, and as far as whoever asked for it meant. */
    boolean isMade() {
        return isBuilding() && made >= target && made >= position;
    }
}
