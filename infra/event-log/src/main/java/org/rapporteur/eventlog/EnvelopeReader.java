package org.rapporteur.eventlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Says what frozen bytes mean. Refuses bytes that are not exactly of the format. */
final class EnvelopeReader {

    private static final Set<String> MEMBERS = Set.of("at", "commit", "condition", "events", "format", "id", "position",
            "previous", "writer");
    private static final Set<String> EVENT_MEMBERS = Set.of("at", "id", "metadata", "payload", "tags", "type",
            "version");

    private EnvelopeReader() {
    }

    static Envelope read(byte[] bytes) {
        Map<String, Object> content = object(CanonicalJsonReader.read(bytes), MEMBERS);
        if (integer(content, "format") != EnvelopeWriter.FORMAT) {
            throw new IllegalArgumentException("Unknown envelope format " + content.get("format") + ".");
        }
        Instant time = Times.parse(string(content, "at"));
        long position = integer(content, "position");
        return new Envelope(integer(content, "commit"), position, string(content, "previous"), string(content, "id"),
                time, string(content, "writer"), condition(content), events(content, position, time), bytes);
    }

    private static Condition condition(Map<String, Object> content) {
        Map<String, Object> condition = object(content.get("condition"), Set.of("criteria", "marker"));
        return condition.isEmpty()
                ? Condition.none()
                : new Condition(integer(condition, "marker"), criteria(condition));
    }

    private static Criteria criteria(Map<String, Object> condition) {
        return new Criteria(list(condition, "criteria").stream().map(EnvelopeReader::criterion)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Criterion criterion(Object alternative) {
        Map<String, Object> content = object(alternative, Set.of("tags", "types"));
        return new Criterion(list(content, "types").stream().map(String.class::cast).collect(Collectors.toSet()),
                tags(content));
    }

    private static List<EventHeader> events(Map<String, Object> content, long first, Instant time) {
        List<EventHeader> headers = new ArrayList<>();
        for (Object event : list(content, "events")) {
            headers.add(event(object(event, EVENT_MEMBERS), first + headers.size(), time));
        }
        return List.copyOf(headers);
    }

    private static EventHeader event(Map<String, Object> event, long position, Instant commitTime) {
        Instant time = event.containsKey("at") ? Times.parse(string(event, "at")) : commitTime;
        return new EventHeader(position, string(event, "id"), string(event, "type"), string(event, "version"),
                tags(event), strings(event.get("metadata")), time, string(event, "payload"));
    }

    private static Set<Tag> tags(Map<String, Object> content) {
        return list(content, "tags").stream().map(EnvelopeReader::tag).collect(Collectors.toUnmodifiableSet());
    }

    private static Tag tag(Object value) {
        if (value instanceof List<?> pair && pair.size() == 2 && pair.get(0) instanceof String key
                && pair.get(1) instanceof String of) {
            return new Tag(key, of);
        }
        throw new IllegalArgumentException("A tag is [key, value].");
    }

    private static Map<String, String> strings(@Nullable Object value) {
        Map<String, Object> members = object(value, null);
        return members.keySet().stream().collect(Collectors.toUnmodifiableMap(k -> k, k -> string(members, k)));
    }

    private static Map<String, Object> object(@Nullable Object value, @Nullable Set<String> known) {
        if (!(value instanceof Map<?, ?> map) || known != null && !known.containsAll(map.keySet())) {
            throw new IllegalArgumentException("Expected an object with only the members " + known + ".");
        }
        @SuppressWarnings("unchecked") // why: the reader makes no other maps
        Map<String, Object> members = (Map<String, Object>) map;
        return members;
    }

    private static List<?> list(Map<String, Object> content, String member) {
        return as(List.class, content, member);
    }

    private static String string(Map<String, Object> content, String member) {
        return as(String.class, content, member);
    }

    private static long integer(Map<String, Object> content, String member) {
        return as(Long.class, content, member);
    }

    private static <T> T as(Class<T> type, Map<String, Object> content, String member) {
        Object value = content.get(member);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("\"%s\" is not a %s.".formatted(member, type.getSimpleName()));
        }
        return type.cast(value);
    }
}
