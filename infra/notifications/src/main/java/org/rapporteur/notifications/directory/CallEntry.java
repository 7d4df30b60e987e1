package org.rapporteur.notifications.directory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;

/**
 * A call, who was invited to it and who answered.
 *
 * @param since when this deadline was set
 * @param answers by practice, for which delegation it was submitted; a withdrawn one is gone
 * @param demo whether it belongs to the demo's story
 * @param opensAt before which nobody answers
 */
public record CallEntry(CallId call, GroupId group, OrganisationId organisation, Bilingual title, Instant deadline,
        Instant since, boolean closed, List<DelegationCode> invited, Map<String, DelegationCode> answers,
        boolean demo, @Nullable Instant opensAt) {
    CallEntry inviting(DelegationCode delegation) {
        return new CallEntry(call, group, organisation, title, deadline, since, closed,
                Stream.concat(invited.stream(), Stream.of(delegation)).distinct().toList(), answers, demo, opensAt);
    }

    /** With another deadline. */
    public CallEntry until(Instant later, Instant at) {
        return new CallEntry(call, group, organisation, title, later, at, closed, invited, answers, demo, opensAt);
    }

    CallEntry openingAt(@Nullable Instant moment) {
        return new CallEntry(call, group, organisation, title, deadline, since, closed, invited, answers, demo,
                moment);
    }

    /** Whether it takes answers at this moment already. */
    public boolean hasOpenedAt(Instant moment) {
        return opensAt == null || !moment.isBefore(opensAt);
    }

    CallEntry asClosed() {
        return new CallEntry(call, group, organisation, title, deadline, since, true, invited, answers, demo, opensAt);
    }

    CallEntry answered(PracticeId practice, DelegationCode delegation) {
        Map<String, DelegationCode> all = new HashMap<>(answers);
        all.put(practice.value(), delegation);
        return new CallEntry(call, group, organisation, title, deadline, since, closed, invited, all, demo, opensAt);
    }

    CallEntry without(PracticeId practice) {
        Map<String, DelegationCode> all = new HashMap<>(answers);
        all.remove(practice.value());
        return new CallEntry(call, group, organisation, title, deadline, since, closed, invited, all, demo, opensAt);
    }

    /** Who was invited and has submitted nothing. */
    public Stream<DelegationCode> silent() {
        return invited.stream().filter(delegation -> !answers.containsValue(delegation));
    }
}
