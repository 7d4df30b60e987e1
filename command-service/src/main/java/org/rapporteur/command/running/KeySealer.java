package org.rapporteur.command.running;

import java.util.Optional;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.command.deciding.KnownFile;
import org.rapporteur.command.deciding.Sealer;
import org.rapporteur.eventlog.privacy.SubjectErased;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.shared.PersonId;
import org.springframework.stereotype.Component;

/** Seals with the keys that are kept outside the log. */
@Component
class KeySealer implements Sealer {
    private final SubjectKeys keys;
    private final FileStore files;

    KeySealer(SubjectKeys keys, FileStore files) {
        this.keys = keys;
        this.files = files;
    }

    @Override
    public Optional<KnownFile> file(String owner, String hash) {
        return files.find(owner, hash)
                .map(found -> new KnownFile(found.hash(), found.name(), found.size(), found.mediaType()));
    }

    @Override
    public String seal(PersonId subject, String text) {
        return keys.seal(subject.value(), text);
    }

    @Override
    public boolean hasErased(PersonId subject) {
        try {
            seal(subject, "");
            return false;
        } catch (SubjectErased e) {
            return true;
        }
    }
}
