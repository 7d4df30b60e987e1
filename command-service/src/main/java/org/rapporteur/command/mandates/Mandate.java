package org.rapporteur.command.mandates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateEvent.MandateAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewalAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;

/**
 * A mandate, as far as rules ask: whose it is, what it asks of the group, and what stands under it.
 *
 * @param version of the terms, from 1
 * @param follows the mandate whose tasks its tasks continue
 * @param renewal whether it is the renewal of that mandate
 * @param annulled whether it stands no more
 * @param activities those that are not cancelled, each with its task
 * @param cancelled those that are, each with its task
 */
public record Mandate(MandateId id, GroupId group, OrganisationId organisation, MandatePeriod period, int version,
        Terms terms, @Nullable MandateId follows, boolean renewal, boolean renewed, boolean closed, boolean annulled,
        Map<ActivityId, String> activities, Map<ActivityId, String> cancelled) {
    /** Loading it makes its terms, its activities and its end part of the boundary. */
    public static Mandate of(MandateId mandate, History history) {
        return history.fold(Optional.<Mandate>empty(), Mandate::evolve, MandateTags.mandate(mandate))
                .orElseThrow(MandateRule.KNOWN_MANDATE::refused);
    }

    private static Optional<Mandate> evolve(Optional<Mandate> mandate, Event event) {
        return event instanceof MandateAdopted adopted
                ? Optional.of(new Mandate(adopted.mandate(), adopted.group(), adopted.organisation(),
                        adopted.period(), 1, adopted.terms(), adopted.follows(), adopted.renewal(), false, false,
                        false, Map.of(), Map.of()))
                : mandate.map(one -> one.evolve(event));
    }

    private Mandate evolve(Event event) {
        return switch (event) {
            case MandateAmended amended -> with(amended.version(), amended.terms());
            case ActivityPlanned planned -> with(planned.activity(), planned.task());
            case ActivityCancelled cancelled -> without(cancelled.activity());
            case MandateRenewed hasSuccessor -> ended(true, closed, annulled);
            case MandateRenewalAnnulled hasNoneAnyMore -> ended(false, closed, annulled);
            case MandateClosed isOver -> ended(renewed, true, annulled);
            case MandateAnnulled standsNoMore -> ended(renewed, closed, true);
            default -> this;
        };
    }

    private Mandate with(int newVersion, Terms newTerms) {
        return new Mandate(id, group, organisation, period, newVersion, newTerms, follows, renewal, renewed,
                closed, annulled, activities, cancelled);
    }

    private Mandate with(ActivityId activity, String task) {
        Map<ActivityId, String> more = new LinkedHashMap<>(activities);
        more.put(activity, task);
        return having(more, cancelled);
    }

    private Mandate without(ActivityId activity) {
        Map<ActivityId, String> fewer = new LinkedHashMap<>(activities);
        Map<ActivityId, String> gone = new LinkedHashMap<>(cancelled);
        Optional.ofNullable(fewer.remove(activity)).ifPresent(task -> gone.put(activity, task));
        return having(fewer, gone);
    }

    private Mandate having(Map<ActivityId, String> standing, Map<ActivityId, String> gone) {
        return new Mandate(id, group, organisation, period, version, terms, follows, renewal, renewed, closed,
                annulled, standing, gone);
    }

    private Mandate ended(boolean isRenewed, boolean isClosed, boolean isAnnulled) {
        return new Mandate(id, group, organisation, period, version, terms, follows, renewal, isRenewed, isClosed,
                isAnnulled, activities, cancelled);
    }

    /** The task under which an activity stands, or stood. */
    public Optional<String> taskOf(ActivityId activity) {
        return Optional.ofNullable(activities.get(activity)).or(() -> Optional.ofNullable(cancelled.get(activity)));
    }

    public void requireNotAnnulled() {
        MandateRule.MANDATE_NOT_ANNULLED.requires(!annulled);
    }

    /** Work goes on under it: it was neither closed nor annulled. */
    public void requireNotClosed() {
        requireNotAnnulled();
        MandateRule.MANDATE_NOT_CLOSED.requires(!closed);
    }

    public void requireTask(String code) {
        MandateRule.KNOWN_TASK.requires(terms.hasTask(code), code);
    }

    public void requireActivity(ActivityId activity) {
        MandateRule.KNOWN_ACTIVITY.requires(activities.containsKey(activity));
    }
}
