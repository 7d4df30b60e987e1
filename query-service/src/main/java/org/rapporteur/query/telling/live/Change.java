package org.rapporteur.query.telling.live;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.query.telling.answering.Reader;

/**
 * Something changed, told without saying what: who may see it asks again.
 *
 * @param next the position after the fact: from there on, a stream goes on, and with it, a query sees the change
 * @param audience who may hear of it
 */
record Change(long next, List<String> topics, Predicate<Reader> audience) {
    boolean isFor(Reader reader, Collection<String> wanted) {
        return (wanted.isEmpty() || topics.stream().anyMatch(wanted::contains)) && audience.test(reader);
    }
}
