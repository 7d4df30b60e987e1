package org.rapporteur.query.audit.trails;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.audit.trails.TrailDocument.Entry;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.practices.practice.PracticeAccess;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.query.workinggroups.groups.GroupDocument;
import org.rapporteur.query.workinggroups.groups.GroupsView;
import org.rapporteur.shared.Trail;
import org.springframework.stereotype.Component;

/** Answers what happened to an object: all of it to who may see the object, the public part of it to everybody. */
@Component
class TrailQueries {
    private static final String INTERNAL_NOTE = "practices.InternalNoteAdded";
    static final List<String> VIEWS = List.of("trails", "practices", "calls", "groups");

    private final ViewReader<TrailDocument> trails;
    private final ViewReader<PracticeDocument> practices;
    private final ViewReader<CallDocument> calls;
    private final ViewReader<GroupDocument> groups;
    private final People people;

    TrailQueries(ViewStores stores, TrailsView view, PracticesView practicesView, CallsView callsView,
            GroupsView groupsView, People people) {
        this.trails = stores.of(view);
        this.practices = stores.of(practicesView);
        this.calls = stores.of(callsView);
        this.groups = stores.of(groupsView);
        this.people = people;
    }

    Trail practice(String id, Reading reading) {
        PracticeDocument practice = practices.find(id).orElseThrow(NotFound::new);
        CallDocument call = calls.find(practice.call().value()).orElseThrow(NotFound::new);
        if (reading.reader().sees(practice.group(), call.organisation())) {
            boolean notes = PracticeAccess.readsNotes(reading.reader(), practice, call.organisation());
            List<Entry> entries = entries("practice:" + id).stream()
                    .filter(one -> notes || !one.event().equals(INTERNAL_NOTE)).toList();
            return whole(entries, PracticeAccess.opensContacts(reading.reader(), practice), reading);
        }
        if (practice.isPublic()) {
            return new Trail(reading.position(), PublicTrail.of(entries("practice:" + id)));
        }
        throw new NotFound();
    }

    Trail call(String id, Reading reading) {
        return calls.find(id).filter(one -> reading.reader().sees(one.group(), one.organisation()))
                .map(call -> whole(entries("call:" + id), false, reading)).orElseThrow(NotFound::new);
    }

    Trail group(String id, Reading reading) {
        return groups.find(id).filter(one -> reading.reader().sees(one.group(), one.organisation()))
                .map(group -> whole(entries("group:" + id), true, reading)).orElseThrow(NotFound::new);
    }

    private List<Entry> entries(String object) {
        return trails.find(object).map(TrailDocument::entries).orElse(List.of());
    }

    private Trail whole(List<Entry> entries, boolean opens, Reading reading) {
        People.Known known = people.known(entries.stream().map(Entry::actor).toList());
        return new Trail(reading.position(), entries.stream().map(one -> whole(one, opens, known)).toList());
    }

    private Trail.Entry whole(Entry one, boolean opens, People.Known known) {
        Stream<TrailDocument.Change> changes = one.changes().stream().filter(change -> opens || !change.isPersonal());
        return new Trail.Entry(one.position(), one.at(), one.event(), known.view(one.actor()), one.role(),
                one.delegation(), one.reason(), changes.map(
                        change -> new Trail.Change(change.field(), text(change.before()), text(change.after())))
                        .toList());
    }

    private @Nullable String text(@Nullable Value value) {
        if (value == null) {
            return null;
        }
        return value.sealed() == null ? value.text() : people.openOrNull(value.sealed());
    }
}
