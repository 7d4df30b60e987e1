package org.rapporteur.gateway.practices.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.practices.ClarificationState;
import org.rapporteur.shared.practices.PracticeQuery.Clarification;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Seat;

/**
 * What a reader may do about a practice now, and why not more.
 *
 * @param may the short names of the commands
 * @param why what keeps the reader from reviewing, as the bundles call it; null where nothing does
 */
public record Standing(List<String> may, @Nullable String why, boolean hasCategory, boolean hasDomain,
        int openClarifications) {
    /** Who reads: nobody in particular, or a seat in the practice's group. */
    static Standing of(PracticePage page, Me me) {
        List<String> may = page.internal() == null ? List.of() : page.internal().may();
        long open = page.internal() == null
                ? 0
                : page.internal().clarifications().stream().filter(Standing::isOpen).count();
        boolean categorised = !page.categories().isEmpty() || page.uncategorisedReason() != null;
        return new Standing(may, why(page, seat(page, me), may), categorised, !page.domains().isEmpty(),
                Math.toIntExact(open));
    }

    private static boolean isOpen(Clarification one) {
        return one.state() == ClarificationState.OPEN || one.state() == ClarificationState.OVERDUE;
    }

    public boolean may(String command) {
        return may.contains(command);
    }

    /** Whether nothing but the rapporteur's decision stands between the practice and its acceptance. */
    public boolean readyToAccept() {
        return hasCategory && hasDomain && openClarifications == 0;
    }

    private static Optional<Seat> seat(PracticePage page, Me me) {
        return me.seats().stream().filter(one -> one.group().equals(page.call().group())).findFirst();
    }

    private static @Nullable String why(PracticePage page, Optional<Seat> seat, List<String> may) {
        if (may.contains("AssignCategory") || seat.isEmpty()) {
            return seat.isEmpty() ? "no-seat" : null;
        }
        boolean rapporteur = seat.get().roles().contains(Role.RAPPORTEUR);
        if (rapporteur && isOwn(page, seat.get())) {
            return "own-delegation";
        }
        return page.status().isOpenForReview() ? "not-rapporteur" : page.status().code();
    }

    private static boolean isOwn(PracticePage page, Seat seat) {
        DelegationView mine = seat.delegation();
        return mine != null && (mine.code().equals(page.respondent().code())
                || page.answeredBy() != null && mine.code().equals(page.answeredBy().code()));
    }
}
