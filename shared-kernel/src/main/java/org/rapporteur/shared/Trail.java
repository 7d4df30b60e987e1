package org.rapporteur.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.workinggroups.DelegationCode;

/**
 * The history of one object: each fact with who, in which role, for which delegation, when and why.
 *
 * @param position the log position that the trail reflects: the next one to come
 */
public record Trail(long position, List<Entry> entries) {
    /**
     * One fact.
     *
     * @param position the fact's own position in the log
     * @param event its pinned name, such as {@code practices.CategoryAssigned}
     * @param actor who did it; null for the public, who see delegations and roles only
     * @param role the role in which it was done, such as {@code RAPPORTEUR}
     * @param subject on what, where the event's name leaves that open: an activity, a task, a review
     * @param changes what it changed, field by field
     * @param told what it comes to, in a word or two: an advice, a percentage, the mandate that is renewed
     */
    public record Entry(long position, Instant at, String event, @Nullable Bilingual subject,
            @Nullable PersonView actor, @Nullable String role, @Nullable DelegationCode delegation,
            @Nullable String reason, List<Change> changes, List<Told> told) {
        public Entry(long position, Instant at, String event, @Nullable PersonView actor, @Nullable String role,
                @Nullable DelegationCode delegation, @Nullable String reason, List<Change> changes) {
            this(position, at, event, null, actor, role, delegation, reason, changes, List.of());
        }
    }

    /**
     * What a fact comes to.
     *
     * @param what such as {@code advice} or {@code percent}
     * @param value a code, a number, a day, or the years of a mandate
     */
    public record Told(String what, String value) {}

    /**
     * A field before and after; null stands for "nothing yet" and "no longer".
     *
     * @param subject what the field is of, where its name holds an id: the title of an activity or a proposal, or the
     *     name of a review
     */
    public record Change(String field, @Nullable Bilingual subject, @Nullable String before, @Nullable String after) {
        public Change(String field, @Nullable String before, @Nullable String after) {
            this(field, null, before, after);
        }
    }
}
