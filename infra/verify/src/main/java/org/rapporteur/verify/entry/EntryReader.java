package org.rapporteur.verify.entry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads entries as ADR 3 describes them; on purpose without any code of those who write them. */
public final class EntryReader {

    private static final long FORMAT = 1;
    /** From here on not every program can tell numbers apart. */
    private static final long NUMBERS = 1L << 53;
    private static final Set<String> MEMBERS = Set.of("at", "commit", "condition", "events", "format", "id",
            "position", "previous", "writer");

    private EntryReader() {
    }

    public static Entry read(byte[] bytes) {
        String text = text(bytes);
        Object value = Json.read(text);
        if (!Canonical.text(value).equals(text)) {
            throw new Unreadable("it is not in the canonical form");
        }
        Map<?, ?> entry = as(Map.class, value, "entry");
        if (!entry.keySet().equals(MEMBERS) || number(entry, "format") != FORMAT) {
            throw new Unreadable("it is not of the format 1");
        }
        // why: nothing is asked of who wrote it, and an entry without one is none
        word(entry, "writer");
        long position = number(entry, "position");
        return new Entry(number(entry, "commit"), position, word(entry, "previous"), word(entry, "id"), time(entry),
                condition(as(Map.class, entry.get("condition"), "condition")), events(entry, position), bytes);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("it is not UTF-8");
        }
    }

    private static String time(Map<?, ?> entry) {
        String time = word(entry, "at");
        if (!time.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z") || !exists(time)) {
            throw new Unreadable("its \"at\" is not a time with three decimals in UTC");
        }
        return time;
    }

    private static boolean exists(String time) {
        try {
            LocalDateTime.parse(time.substring(0, time.length() - 1));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static @Nullable Condition condition(Map<?, ?> condition) {
        if (condition.isEmpty()) {
            return null;
        }
        List<Criterion> alternatives = new ArrayList<>();
        for (Object one : list(condition, "criteria")) {
            Map<?, ?> alternative = as(Map.class, one, "criteria");
            Set<String> types = new LinkedHashSet<>();
            list(alternative, "types").forEach(type -> types.add(as(String.class, type, "types")));
            alternatives.add(new Criterion(types, tags(alternative)));
        }
        return new Condition(number(condition, "marker"), alternatives);
    }

    private static List<Event> events(Map<?, ?> entry, long first) {
        List<Event> events = new ArrayList<>();
        for (Object one : list(entry, "events")) {
            Map<?, ?> event = as(Map.class, one, "events");
            events.add(new Event(first + events.size(), word(event, "id"), word(event, "type"), tags(event),
                    word(event, "payload")));
        }
        if (events.isEmpty()) {
            throw new Unreadable("it has no events");
        }
        return events;
    }

    private static Set<Tag> tags(Map<?, ?> of) {
        Set<Tag> tags = new LinkedHashSet<>();
        for (Object one : list(of, "tags")) {
            List<?> pair = as(List.class, one, "tags");
            if (pair.size() != 2) {
                throw new Unreadable("a tag is not a key and a value");
            }
            tags.add(new Tag(as(String.class, pair.get(0), "tags"), as(String.class, pair.get(1), "tags")));
        }
        return tags;
    }

    private static List<?> list(Map<?, ?> of, String member) {
        return as(List.class, of.get(member), member);
    }

    private static String word(Map<?, ?> of, String member) {
        return as(String.class, of.get(member), member);
    }

    private static long number(Map<?, ?> of, String member) {
        long number = as(Long.class, of.get(member), member);
        if (number < 0 || number >= NUMBERS) {
            throw new Unreadable("its \"%s\" is not a number from 0 to 2^53 - 1".formatted(member));
        }
        return number;
    }

    private static <T> T as(Class<T> type, @Nullable Object value, String member) {
        if (!type.isInstance(value)) {
            throw new Unreadable("its \"%s\" is not what the format says".formatted(member));
        }
        return type.cast(value);
    }
}
