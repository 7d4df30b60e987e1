package org.rapporteur.query.telling.processing;

import java.util.List;
import java.util.Optional;
import org.rapporteur.query.telling.views.View;

/** Every view of this program. */
public record LiveViews(List<LiveView<?>> all) {
    public List<String> names() {
        return all.stream().<String>map(LiveView::name).toList();
    }

    public List<View<?>> views() {
        return all.stream().<View<?>>map(LiveView::view).toList();
    }

    public Optional<LiveView<?>> of(String name) {
        return all.stream().<LiveView<?>>map(one -> one).filter(one -> one.name().equals(name)).findFirst();
    }
}
