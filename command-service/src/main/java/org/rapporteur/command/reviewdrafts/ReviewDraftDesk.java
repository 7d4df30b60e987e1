package org.rapporteur.command.reviewdrafts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.drafts.DraftRule;
import org.rapporteur.command.mandates.Review;
import org.rapporteur.command.running.LogHistory;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ReviewDraft;
import org.rapporteur.shared.mandates.ReviewDraft.Content;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/** Where the rapporteurs and the secretariat of a group write what a review concludes, together. */
@Component
class ReviewDraftDesk {
    private final ReviewDraftStore store;
    private final LogHistory history;
    private final Clock clock;

    ReviewDraftDesk(ReviewDraftStore store, LogHistory history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /** What is written so far; in a new round, what was submitted in the one before. */
    ReviewDraft one(ReviewId id, PersonId reader) {
        Review review = writable(id, reader);
        return store.find(id, review.round()).orElseGet(() -> new ReviewDraft(id, 0, null, null, begun(review)));
    }

    private static Content begun(Review review) {
        return Optional.ofNullable(review.submitted()).map(
                before -> Content.of(before.language(), before.summary(), before.conclusions(), before.proposals()))
                .orElseGet(Content::empty);
    }

    ReviewDraft save(ReviewId id, ReviewDraft.Save save, PersonId editor) {
        Review review = writable(id, editor);
        review.requireOpen();
        ReviewDraft next = new ReviewDraft(id, save.version() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS),
                editor, save.content());
        DraftRule.DRAFT_VERSION.requires(store.save(next, review.round()));
        return next;
    }

    void delete(ReviewId id, PersonId editor) {
        store.deleteBefore(id, writable(id, editor).round() + 1);
    }

    /** What was submitted is no draft any more; what was written after a return is one, though a repeat comes late. */
    void concluded(ReviewId id) {
        Review.find(id, history).ifPresent(review -> store.deleteBefore(id, over(review)));
    }

    /** How many rounds nobody writes any more. */
    private static int over(Review review) {
        return review.stage() == Review.Stage.CANCELLED ? review.round() + 1 : review.round();
    }

    private Review writable(ReviewId id, PersonId person) {
        return Review.find(id, history).filter(review -> writes(Seat.of(person, review.group(), history)))
                .orElseThrow(DraftRule.DRAFT_KNOWN::refused);
    }

    private static boolean writes(Seat seat) {
        return seat.has(Role.RAPPORTEUR) || seat.has(Role.SECRETARIAT);
    }
}
