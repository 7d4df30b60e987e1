package org.rapporteur.query.audit.trails;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.audit.trails.TrailDocument.Change;
import org.rapporteur.query.audit.trails.TrailDocument.Entry;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.joining.Histories.Sight;
import org.rapporteur.query.telling.joining.Histories;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.Trail;
import org.springframework.stereotype.Component;

/** Answers what happened to an object: all of it to who may see the object, the public part of it to everybody. */
@Component
class TrailQueries {
    private static final String INTERNAL_NOTE = "practices.InternalNoteAdded";
    static final List<String> VIEWS = List.of("trails", "practices", "calls", "groups");

    private final ViewReader<TrailDocument> trails;
    private final Histories histories;
    private final GroupNames groups;
    private final People people;

    TrailQueries(ViewStores stores, TrailsView view, Histories histories, GroupNames groups, People people) {
        this.trails = stores.of(view);
        this.histories = histories;
        this.groups = groups;
        this.people = people;
    }

    Trail practice(String id, Reading reading) {
        Sight sight = histories.ofPractice(id, reading.reader()).orElseThrow(NotFound::new);
        List<Entry> entries = entries("practice:" + id);
        if (!sight.whole()) {
            return new Trail(reading.position(), PublicTrail.of(entries));
        }
        return whole(entries.stream().filter(one -> sight.notes() || !one.event().equals(INTERNAL_NOTE)).toList(),
                sight.contacts(), reading);
    }

    Trail call(String id, Reading reading) {
        return histories.ofCall(id, reading.reader()).map(sight -> whole(entries("call:" + id), false, reading))
                .orElseThrow(NotFound::new);
    }

    Trail group(String id, Reading reading) {
        return groups.seen(id, reading.reader()).map(group -> whole(entries("group:" + id), true, reading))
                .orElseThrow(NotFound::new);
    }

    private List<Entry> entries(String object) {
        return trails.find(object).map(TrailDocument::entries).orElse(List.of());
    }

    private Trail whole(List<Entry> entries, boolean opens, Reading reading) {
        People.Known known = people.known(entries.stream().map(Entry::actor).toList());
        return new Trail(reading.position(), entries.stream().map(one -> whole(one, opens, known)).toList());
    }

    private Trail.Entry whole(Entry one, boolean opens, People.Known known) {
        Stream<Change> changes = one.changes().stream().filter(change -> opens || !change.isPersonal());
        return new Trail.Entry(one.position(), one.at(), one.event(), known.view(one.actor()), one.role(),
                one.delegation(), one.reason(), changes.flatMap(this::opened).toList());
    }

    /** why none where both say the same: what is sealed anew looks like another text until it is opened. */
    private Stream<Trail.Change> opened(Change change) {
        Trail.Change opened = new Trail.Change(change.field(), text(change.before()), text(change.after()));
        return change.isSealedAnew() && Objects.equals(opened.before(), opened.after())
                ? Stream.empty()
                : Stream.of(opened);
    }

    private @Nullable String text(@Nullable Value value) {
        if (value == null) {
            return null;
        }
        return value.sealed() == null ? value.text() : people.openOrNull(value.sealed());
    }
}
