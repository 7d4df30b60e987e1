package org.rapporteur.command.drafts;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.command.practices.Attachments;
import org.rapporteur.command.practices.Dossier;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.running.LogHistory;
import org.rapporteur.shared.practices.PracticeId;
import org.springframework.stereotype.Component;

/**
 * Does what facts say of removed files. A removal takes the file from the delegation of the practice that it names, and
 * from nobody else: the same content may have come from others, and stays for as long as one of them needs it.
 */
@Component
class FileRemoval {
    private final FileStore files;
    private final LogHistory history;

    FileRemoval(FileStore files, LogHistory history) {
        this.files = files;
        this.history = history;
    }

    /** Repeating it is harmless; answers whether the content is gone by it. */
    boolean carryOut(String hash) {
        FileFacts facts = FileFacts.of(hash, history);
        Map<String, Instant> removed = byOwner(facts);
        files.uploadsOf(hash).stream()
                // why: what was brought again after its removal was not removed
                .filter(one -> removed.containsKey(one.owner()) && !one.at().isAfter(removed.get(one.owner())))
                .forEach(files::forget);
        return facts.there().isEmpty() && files.drop(hash);
    }

    private Map<String, Instant> byOwner(FileFacts facts) {
        Map<String, Instant> removed = new TreeMap<>();
        facts.removed().forEach((practice, at) -> removed.merge(owner(new PracticeId(practice)), at,
                (one, other) -> one.isAfter(other) ? one : other));
        return removed;
    }

    private String owner(PracticeId practice) {
        Dossier dossier = OnPractice.dossier(practice, history);
        return Attachments.owner(dossier.group(), dossier.delegation());
    }
}
