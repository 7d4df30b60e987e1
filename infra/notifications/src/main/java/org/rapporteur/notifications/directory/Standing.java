package org.rapporteur.notifications.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateId;

/**
 * What of mandates stands on some day, read once, because each of them asks about all others.
 *
 * @param goneOn the activities that another mandate, whose first day has come, carries on
 */
public record Standing(Map<MandateId, MandateEntry> mandates, List<ActivityEntry> activities,
        List<ReviewEntry> reviews, Set<ActivityId> goneOn) {
    static Standing of(List<MandateEntry> mandates, List<ActivityEntry> activities, List<ReviewEntry> reviews,
            LocalDate today) {
        Map<MandateId, MandateEntry> byId = mandates.stream()
                .collect(Collectors.toMap(MandateEntry::mandate, Function.identity()));
        Set<ActivityId> goneOn = activities.stream().filter(one -> hasBegun(byId.get(one.mandate()), today))
                .map(ActivityEntry::continues).flatMap(Stream::ofNullable).collect(Collectors.toUnmodifiableSet());
        return new Standing(byId, activities, reviews, goneOn);
    }

    private static boolean hasBegun(@Nullable MandateEntry mandate, LocalDate today) {
        return mandate != null && !mandate.annulled() && !today.isBefore(mandate.period().from());
    }

    public Optional<MandateEntry> mandate(MandateId id) {
        return Optional.ofNullable(mandates.get(id));
    }

    /** Those that are neither closed nor annulled. */
    public Stream<MandateEntry> openMandates() {
        return mandates.values().stream().filter(one -> !one.over());
    }

    /** Those that nobody has renewed and that still can be: closed ones from their approved final review. */
    public Stream<MandateEntry> renewableMandates() {
        return mandates.values().stream().filter(one -> !one.renewed() && (!one.over() || one.concluded()));
    }

    /** Whether the group has taken up another mandate for the years after this one. */
    public boolean hasMandateAfter(MandateEntry mandate) {
        return ofGroup(mandate).anyMatch(other -> other.period().overlaps(mandate.period().next()));
    }

    /** Whether the group went on with another mandate, if only years later. */
    public boolean hasMandateLater(MandateEntry mandate) {
        return ofGroup(mandate).anyMatch(other -> other.period().from().isAfter(mandate.period().to()));
    }

    private Stream<MandateEntry> ofGroup(MandateEntry mandate) {
        return mandates.values().stream()
                .filter(other -> !other.annulled() && other.group().equals(mandate.group()));
    }

    /** What a review of the mandate is about: the codes of its tasks, and the activities that are not cancelled. */
    public Set<String> reviewed(MandateEntry mandate) {
        Stream<String> under = activities.stream()
                .filter(one -> one.mandate().equals(mandate.mandate()) && !one.cancelled())
                .map(one -> one.activity().value());
        return Stream.concat(mandate.tasks().keySet().stream(), under).collect(Collectors.toSet());
    }

    public Stream<ActivityEntry> openActivities() {
        return activities.stream().filter(one -> !one.over());
    }

    /** Whether another mandate, whose first day has come, carries the activity on. */
    public boolean goesOn(ActivityEntry activity) {
        return goneOn.contains(activity.activity());
    }

    /** Those that are neither approved nor cancelled. */
    public Stream<ReviewEntry> openReviews() {
        return reviews.stream().filter(one -> !one.isOver());
    }

    /** @param year null for the final one */
    public boolean hasReview(MandateId mandate, @Nullable Integer year) {
        return reviews.stream().filter(one -> one.state() != ReviewEntry.State.CANCELLED)
                .anyMatch(one -> one.mandate().equals(mandate) && Objects.equals(one.year(), year));
    }
}
