package org.rapporteur.command.mandates;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.ProposalId;

/** Which proposals the activities of a group carry out, in whichever of its mandates; cancelled ones carry nothing out. */
public record CarriedOut(Map<ActivityId, ProposalId> by) {
    /** Loading it makes the activities of each mandate part of the boundary: of two that carry one out, one is refused. */
    public static CarriedOut in(GroupMandates mandates, History history) {
        Map<ActivityId, ProposalId> none = new HashMap<>();
        Tag[] activities = mandates.all().stream().map(MandateAdopted::mandate).map(MandateTags::mandate)
                .toArray(Tag[]::new);
        return new CarriedOut(history.fold(none, CarriedOut::evolve, activities));
    }

    private static Map<ActivityId, ProposalId> evolve(Map<ActivityId, ProposalId> by, Event event) {
        if (event instanceof ActivityPlanned planned && planned.proposal() != null) {
            by.put(planned.activity(), planned.proposal());
        }
        if (event instanceof ActivityCancelled cancelled) {
            by.remove(cancelled.activity());
        }
        return by;
    }

    public void requireNot(ProposalId proposal) {
        MandateRule.CARRIED_OUT_ONCE.requires(!by.containsValue(proposal));
    }
}
