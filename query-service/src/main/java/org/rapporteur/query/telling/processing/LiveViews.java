package org.rapporteur.query.telling.processing;

import java.util.List;

/** Every view of this program. */
public record LiveViews(List<LiveView<?>> all) {
    public List<String> names() {
        return all.stream().<String>map(LiveView::name).toList();
    }
}
