package org.rapporteur.eventlog.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers open keys for a short, fixed time after they were read. What is not there is not remembered, and neither is what was
 * read while something was forgotten: it may have been read just before.
 */
final class KeyCache {

    private static final int MOST = 1000;

    private final Clock clock;
    private final Duration lifetime;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long forgotten;

    KeyCache(Clock clock, Duration lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
    }

    private record Entry(DataKey key, Instant until) {}

    Optional<DataKey> get(String subject, Supplier<Optional<DataKey>> read) {
        Instant before = clock.instant();
        Optional<DataKey> known = known(subject, before);
        return known.isPresent() ? known : read(subject, read, before.plus(lifetime));
    }

    private Optional<DataKey> read(String subject, Supplier<Optional<DataKey>> read, Instant until) {
        long before = forgotten();
        Optional<DataKey> found = read.get();
        found.ifPresent(key -> remember(subject, key, until, before));
        return found;
    }

    private synchronized long forgotten() {
        return forgotten;
    }

    private synchronized Optional<DataKey> known(String subject, Instant now) {
        Entry entry = entries.get(subject);
        return entry != null && now.isBefore(entry.until) ? Optional.of(entry.key) : Optional.empty();
    }

    private synchronized void remember(String subject, DataKey key, Instant until, long forgottenBefore) {
        if (forgotten != forgottenBefore) {
            return;
        }
        entries.remove(subject);
        entries.put(subject, new Entry(key, until));
        if (entries.size() > MOST) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    synchronized void forget(String subject) {
        forgotten++;
        entries.remove(subject);
    }
}
