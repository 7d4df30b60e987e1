package org.rapporteur.query.audit.trails;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.audit.trails.TrailDocument.Entry;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.springframework.stereotype.Component;

/** Tells the history of each practice, call, group, mandate, activity and review: each fact with who, when, why and what it changed. */
@Component
public final class TrailsView implements View<TrailDocument> {
    private static final List<TrailTeller> TELLERS = List.of(new PracticeTeller(), new CallTeller(),
            new GroupTeller(), new MandateTeller(), new ActivityTeller(), new ReviewTeller());

    @Override
    public String name() {
        return "trails";
    }

    @Override
    public int version() {
        return 10;
    }

    @Override
    public Class<TrailDocument> type() {
        return TrailDocument.class;
    }

    @Override
    public Set<String> keys(Event event) {
        Set<String> keys = new TreeSet<>();
        TELLERS.forEach(teller -> teller.object(event).ifPresent(id -> keys.add(teller.kind() + ":" + id)));
        return keys;
    }

    @Override
    public @Nullable TrailDocument project(String key, @Nullable TrailDocument document, Happened happened) {
        TrailDocument before = document == null ? TrailDocument.of(key) : document;
        Map<String, Value> state = new TreeMap<>(before.state());
        teller(key).tell(happened, state);
        Entry entry = new Entry(happened.position(), happened.at(), happened.name(), Subjects.of(happened.event()),
                happened.actor(), happened.role(), happened.delegation(), Reasons.of(happened.event()),
                TrailDocument.changes(before.state(), state), Tellings.of(happened.event()));
        return before.with(entry, state);
    }

    private static TrailTeller teller(String key) {
        return TELLERS.stream().filter(one -> key.startsWith(one.kind() + ":")).findFirst().orElseThrow();
    }
}
