package org.rapporteur.query.telling.processing;

import java.util.List;
import java.util.Optional;

/** Every view of this program. */
public record LiveViews(List<LiveView<?>> all) {
    public List<String> names() {
        return all.stream().<String>map(LiveView::name).toList();
    }

    public Optional<LiveView<?>> of(String name) {
        return all.stream().<LiveView<?>>map(one -> one).filter(one -> one.name().equals(name)).findFirst();
    }
}
