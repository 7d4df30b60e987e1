package org.rapporteur.command.drafts;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.command.running.LogHistory;
import org.rapporteur.shared.practices.PracticeEvent.FileAttached;
import org.rapporteur.shared.practices.PracticeEvent.FileRemoved;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeTags;

/**
 * What the log says of one content.
 *
 * @param there the practices that it goes with
 * @param removed from which practices it was removed, and when for the last time
 */
record FileFacts(Set<PracticeId> there, Map<String, Instant> removed) {
    static FileFacts of(String hash, LogHistory history) {
        FileFacts facts = new FileFacts(new HashSet<>(), new TreeMap<>());
        history.each((event, at) -> {
            switch (event) {
                case FileAttached attached -> facts.there.add(attached.practice());
                case FileRemoved gone -> facts.remove(gone.practice(), at);
                default -> {
                }
            }
        }, PracticeTags.file(hash));
        return facts;
    }

    private void remove(PracticeId practice, Instant at) {
        there.remove(practice);
        removed.put(practice.value(), at);
    }
}
