package org.rapporteur.notifications.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A review of a mandate.
 *
 * @param year of a yearly exchange of views; null for the final review
 * @param due by which day it should be submitted
 * @param dueSince when that day was set
 * @param since when it was opened, submitted or returned, whichever was last
 * @param authors who submitted it, the last one last
 * @param said by person, the codes of the tasks and the ids of the activities of which they said what they think
 */
public record ReviewEntry(ReviewId review, MandateId mandate, GroupId group, @Nullable Integer year, LocalDate due,
        Instant dueSince, Instant since, State state, List<PersonId> authors, Map<String, List<String>> said) {
    /** Where it stands. */
    public enum State {
        OPEN, SUBMITTED, RETURNED, APPROVED, CANCELLED
    }

    /** Whether nothing more is asked of anybody. */
    boolean isOver() {
        return state == State.APPROVED || state == State.CANCELLED;
    }

    /** Who submitted it last. */
    public Optional<PersonId> author() {
        return authors.isEmpty() ? Optional.empty() : Optional.of(authors.getLast());
    }

    /** Whether somebody has said what they think of each of these. */
    public boolean hasSaid(PersonId person, Set<String> subjects) {
        return said.getOrDefault(person.value(), List.of()).containsAll(subjects);
    }

    ReviewEntry by(PersonId person, Instant at) {
        return new ReviewEntry(review, mandate, group, year, due, dueSince, at, State.SUBMITTED,
                Stream.concat(authors.stream().filter(one -> !one.equals(person)), Stream.of(person)).toList(), said);
    }

    ReviewEntry in(State next, Instant at) {
        return new ReviewEntry(review, mandate, group, year, due, dueSince, at, next, authors, said);
    }

    ReviewEntry dueBy(LocalDate day, Instant at) {
        return new ReviewEntry(review, mandate, group, year, day, at, since, state, authors, said);
    }

    /** Words on tasks and activities that say something else now count no more. */
    ReviewEntry forgetting(Set<String> changed) {
        Map<String, List<String>> kept = new HashMap<>(said);
        kept.replaceAll((person, subjects) -> subjects.stream().filter(one -> !changed.contains(one)).toList());
        return new ReviewEntry(review, mandate, group, year, due, dueSince, since, state, authors, kept);
    }

    ReviewEntry hearing(PersonId person, String subject) {
        Map<String, List<String>> all = new HashMap<>(said);
        all.merge(person.value(), List.of(subject),
                (some, one) -> Stream.concat(some.stream(), one.stream()).distinct().toList());
        return new ReviewEntry(review, mandate, group, year, due, dueSince, since, state, authors, all);
    }
}
