package org.rapporteur.notifications.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A practice: whose it is and what it is called.
 *
 * @param asked who asked each question, by its id
 * @param commented who commented on it for the group
 */
public record PracticeEntry(PracticeId practice, CallId call, GroupId group, DelegationCode delegation,
        @Nullable DelegationCode answeredBy, String name, Map<String, PersonId> asked,
        List<PersonId> commented) {
    PracticeEntry named(String other) {
        return new PracticeEntry(practice, call, group, delegation, answeredBy, other, asked, commented);
    }

    PracticeEntry asking(ClarificationId question, PersonId by) {
        Map<String, PersonId> all = new HashMap<>(asked);
        all.put(question.value(), by);
        return new PracticeEntry(practice, call, group, delegation, answeredBy, name, all, commented);
    }

    PracticeEntry commentedBy(PersonId person) {
        return new PracticeEntry(practice, call, group, delegation, answeredBy, name, asked,
                Stream.concat(commented.stream(), Stream.of(person)).distinct().toList());
    }
}
