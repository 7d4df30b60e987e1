package org.rapporteur.eventlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Freezes a request into an envelope. */
final class EnvelopeWriter {

    static final long FORMAT = 1;

    private EnvelopeWriter() {
    }

    static Draft draft(Append request) {
        List<String> hashes = request.events().stream().map(event -> Sha256.hex(event.payload())).toList();
        boolean ownTimes = request.events().stream().anyMatch(event -> event.time() != null);
        return new Draft(hashes, CanonicalJson.written(condition(request.condition())), ownTimes
                ? Optional.empty()
                : Optional.of(CanonicalJson.written(events(request.events(), hashes, Instant.EPOCH))));
    }

    static Envelope write(Append request, Draft draft, long commit, long position, String previous, Instant time) {
        Map<String, Object> content = new TreeMap<>();
        content.put("at", Times.text(time));
        content.put("commit", commit);
        content.put("condition", draft.condition());
        content.put("events", draft.events().<Object>map(events -> events)
                .orElseGet(() -> events(request.events(), draft.payloadHashes(), time)));
        content.put("format", FORMAT);
        content.put("id", request.commitId());
        content.put("position", position);
        content.put("previous", previous);
        content.put("writer", request.writer());
        return new Envelope(commit, position, previous, request.commitId(), time, request.writer(), request.condition(),
                headers(request.events(), draft.payloadHashes(), position, time), CanonicalJson.bytes(content));
    }

    /** The same that a reader finds in the bytes. */
    private static List<EventHeader> headers(List<NewEvent> events, List<String> hashes, long first, Instant time) {
        List<EventHeader> headers = new ArrayList<>(events.size());
        for (NewEvent event : events) {
            int index = headers.size();
            Instant own = event.time() == null ? time : Times.toMillis(event.time());
            headers.add(new EventHeader(first + index, event.id(), event.type(), event.version(), event.tags(),
                    event.metadata(), own, hashes.get(index)));
        }
        return List.copyOf(headers);
    }

    private static Map<String, Object> condition(Condition condition) {
        return condition.isNone()
                ? Map.of()
                : Map.of("criteria", criteria(condition.criteria()), "marker", condition.marker());
    }

    private static List<Object> criteria(Criteria criteria) {
        Map<String, Object> sorted = new TreeMap<>();
        for (Criterion alternative : criteria.alternatives()) {
            Map<String, Object> content = criterion(alternative);
            sorted.put(CanonicalJson.text(content), content);
        }
        return List.copyOf(sorted.values());
    }

    private static Map<String, Object> criterion(Criterion criterion) {
        return Map.of("tags", tags(criterion.tags()), "types", criterion.types().stream().sorted().toList());
    }

    private static List<List<String>> tags(Set<Tag> tags) {
        return tags.stream().sorted().map(tag -> List.of(tag.key(), tag.value())).toList();
    }

    private static List<Object> events(List<NewEvent> events, List<String> hashes, Instant time) {
        Object[] contents = new Object[events.size()];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = event(events.get(i), hashes.get(i), time);
        }
        return List.of(contents);
    }

    private static Map<String, Object> event(NewEvent event, String payloadHash, Instant commitTime) {
        Map<String, Object> content = new TreeMap<>();
        Instant own = event.time();
        if (own != null && !Times.toMillis(own).equals(commitTime)) {
            content.put("at", Times.text(own));
        }
        content.put("id", event.id());
        content.put("metadata", event.metadata());
        content.put("payload", payloadHash);
        content.put("tags", tags(event.tags()));
        content.put("type", event.type());
        content.put("version", event.version());
        return content;
    }
}
