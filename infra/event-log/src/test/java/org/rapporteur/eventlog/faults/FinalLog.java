package org.rapporteur.eventlog.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.Criterion;
import org.rapporteur.eventlog.EventHeader;
import org.rapporteur.eventlog.StoredCommit;

/** The log at the end of a run, as the rules ask for it. */
final class FinalLog {

    private final List<StoredCommit> commits;
    private final TreeMap<Long, EventHeader> events = new TreeMap<>();

    FinalLog(List<StoredCommit> commits) {
        this.commits = commits;
        commits.forEach(commit -> commit.envelope().events().forEach(event -> events.put(event.position(), event)));
    }

    List<StoredCommit> commits() {
        return commits;
    }

    Map<String, StoredCommit> byId() {
        Map<String, StoredCommit> byId = new TreeMap<>();
        commits.forEach(commit -> byId.putIfAbsent(commit.envelope().commitId(), commit));
        return byId;
    }

    OptionalLong firstMatch(Criteria criteria, long from, long upTo) {
        return from >= upTo
                ? OptionalLong.empty()
                : matches(criteria, from, upTo).stream().mapToLong(p -> p).findFirst();
    }

    List<Long> matches(Criteria criteria, long from, long upTo) {
        return from >= upTo
                ? List.of()
                : new ArrayList<>(events.subMap(from, upTo).values().stream()
                        .filter(event -> matches(criteria, event)).map(EventHeader::position).toList());
    }

    boolean matchesAt(Criteria criteria, long position) {
        EventHeader event = events.get(position);
        return event != null && matches(criteria, event);
    }

    Optional<StoredCommit> at(long position) {
        return commits.stream().filter(commit -> commit.envelope().firstPosition() <= position
                && position < commit.envelope().firstPosition() + commit.envelope().events().size()).findFirst();
    }

    /** why not the log's own: the definition of ADR 3, written a second time. */
    private static boolean matches(Criteria criteria, EventHeader event) {
        for (Criterion alternative : criteria.alternatives()) {
            boolean type = alternative.types().isEmpty()
                    || alternative.types().stream().anyMatch(wanted -> wanted.equals(event.type()));
            boolean tags = alternative.tags().stream().allMatch(wanted -> event.tags().stream()
                    .anyMatch(tag -> tag.key().equals(wanted.key()) && tag.value().equals(wanted.value())));
            if (type && tags) {
                return true;
            }
        }
        return false;
    }
}
