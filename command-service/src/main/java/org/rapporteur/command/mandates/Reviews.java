package org.rapporteur.command.mandates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewCancelled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;

/** Which reviews of a mandate there are, and which of them were approved; none that was cancelled. */
public record Reviews(Map<ReviewId, Entry> all) {
    /** One of them. */
    public record Entry(ReviewKind kind, @Nullable Integer year, boolean approved) {}

    /** Loading them makes them part of the boundary: of two on one year, one is refused. */
    public static Reviews of(MandateId mandate, History history) {
        Map<ReviewId, Entry> none = new LinkedHashMap<>();
        return new Reviews(history.fold(none, Reviews::evolve, MandateTags.reviews(mandate)));
    }

    private static Map<ReviewId, Entry> evolve(Map<ReviewId, Entry> reviews, Event event) {
        if (event instanceof MandateReviewOpened opened) {
            reviews.put(opened.review(), new Entry(opened.kind(), opened.year(), false));
        }
        if (event instanceof MandateReviewApproved approved) {
            reviews.computeIfPresent(approved.review(), (id, one) -> new Entry(one.kind(), one.year(), true));
        }
        if (event instanceof MandateReviewCancelled cancelled) {
            reviews.remove(cancelled.review());
        }
        return reviews;
    }

    public boolean has(ReviewKind kind, @Nullable Integer year) {
        return all.values().stream().anyMatch(one -> one.kind() == kind
                && (year == null ? one.year() == null : year.equals(one.year())));
    }

    public boolean areAllApproved() {
        return all.values().stream().allMatch(Entry::approved);
    }

    public Optional<ReviewId> approvedFinal() {
        return approved(ReviewKind.FINAL).findFirst();
    }

    public Stream<ReviewId> approved(ReviewKind kind) {
        return all.entrySet().stream().filter(one -> one.getValue().kind() == kind && one.getValue().approved())
                .map(Map.Entry::getKey);
    }
}
