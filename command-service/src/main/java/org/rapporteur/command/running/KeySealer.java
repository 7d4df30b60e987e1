package org.rapporteur.command.running;

import org.rapporteur.command.deciding.Sealer;
import org.rapporteur.eventlog.privacy.SubjectErased;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.shared.PersonId;
import org.springframework.stereotype.Component;

/** Seals with the keys that are kept outside the log. */
@Component
class KeySealer implements Sealer {
    private final SubjectKeys keys;

    KeySealer(SubjectKeys keys) {
        this.keys = keys;
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
