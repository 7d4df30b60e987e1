package org.rapporteur.query.audit.trails;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.query.audit.trails.TrailDocument.Change;
import org.rapporteur.query.audit.trails.TrailDocument.Entry;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.joining.MandateHistories;
import org.rapporteur.query.telling.joining.MandateHistories.Parts;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Trail;
import org.springframework.stereotype.Component;

/** Answers what happened to a mandate, an activity or a review, to who may see the group. */
@Component
class MandateTrailQueries {
    static final List<String> VIEWS = Stream.concat(Stream.of("trails", "groups"), MandateHistories.VIEWS.stream())
            .toList();
    private static final Comparator<Entry> IN_ORDER = Comparator.comparingLong(Entry::position);

    private final ViewReader<TrailDocument> trails;
    private final MandateHistories mandates;
    private final GroupNames groups;
    private final People people;

    MandateTrailQueries(ViewStores stores, TrailsView view, MandateHistories mandates, GroupNames groups,
            People people) {
        this.trails = stores.of(view);
        this.mandates = mandates;
        this.groups = groups;
        this.people = people;
    }

    /** Its own facts and those of all that belongs to it; what a part's fact changes is named by the part. */
    Trail mandate(String id, Reading reading) {
        Parts parts = seen(mandates.ofMandate(id), reading);
        Stream<Entry> activities = parts.activities().stream().flatMap(one -> part("activity", one.value()));
        Stream<Entry> reviews = parts.reviews().stream().flatMap(one -> part("review", one.value()));
        List<Entry> own = entries("mandate:" + id);
        Set<Long> told = own.stream().map(Entry::position).collect(Collectors.toSet());
        return trail(id, Stream.concat(own.stream(),
                Stream.concat(activities, reviews).filter(one -> !told.contains(one.position()))), parts, reading);
    }

    /** With the end of a link to what it produced, which is a fact of the mandate. */
    Trail activity(String id, Reading reading) {
        Parts parts = seen(mandates.ofActivity(id), reading);
        List<Entry> own = entries("activity:" + id);
        Set<Long> told = own.stream().map(Entry::position).collect(Collectors.toSet());
        Set<String> outputs = own.stream().flatMap(MandateTrailQueries::outputs).collect(Collectors.toSet());
        Stream<Entry> unlinked = entries("mandate:" + parts.mandate()).stream()
                .filter(one -> !told.contains(one.position()) && outputs(one).anyMatch(outputs::contains));
        return trail(id, Stream.concat(own.stream(), unlinked), parts, reading);
    }

    private static Stream<String> outputs(Entry entry) {
        return entry.changes().stream().map(Change::field).filter(field -> field.startsWith(MandateTeller.OUTPUT));
    }

    Trail review(String id, Reading reading) {
        Parts parts = seen(mandates.ofReview(id), reading);
        return trail(id, entries("review:" + id).stream(), parts, reading);
    }

    private Parts seen(Optional<Parts> parts, Reading reading) {
        return parts.filter(one -> groups.seen(one.group().value(), reading.reader()).isPresent())
                .orElseThrow(NotFound::new);
    }

    private List<Entry> entries(String object) {
        return trails.find(object).map(TrailDocument::entries).orElse(List.of());
    }

    private Stream<Entry> part(String kind, String id) {
        String prefix = kind + "." + id + ".";
        return entries(kind + ":" + id).stream().map(one -> one.within(prefix));
    }

    private Trail trail(String object, Stream<Entry> some, Parts parts, Reading reading) {
        List<Entry> entries = some.sorted(IN_ORDER).toList();
        People.Known known = people.known(entries.stream().flatMap(MandateTrailQueries::persons).distinct().toList());
        ChangeWords words = new ChangeWords(object, known, parts.names());
        return new Trail(reading.position(), entries.stream().map(words::entry).toList());
    }

    private static Stream<PersonId> persons(Entry entry) {
        Stream<PersonId> leads = entry.changes().stream().filter(ChangeWords::isPerson)
                .flatMap(change -> Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after())))
                .flatMap(value -> value.map(Value::text).stream()).map(PersonId::new);
        return Stream.concat(Stream.of(entry.actor()), leads);
    }
}
