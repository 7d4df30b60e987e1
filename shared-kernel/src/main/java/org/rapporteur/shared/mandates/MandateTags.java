package org.rapporteur.shared.mandates;

import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.GroupId;

/** The tags by which the rules of mandates find their facts: one per rule, never a hot one. */
public final class MandateTags {
    private MandateTags() {
    }

    /** A group's mandates never overlap; one that was annulled is none of them any more. */
    public static Tag mandates(GroupId group) {
        return Tag.of("mandates", group);
    }

    /** A mandate's terms, and which activities stand under them in which words: what a review must cover. */
    public static Tag mandate(MandateId mandate) {
        return Tag.of("mandate", mandate);
    }

    public static Tag activity(ActivityId activity) {
        return Tag.of("activity", activity);
    }

    /** Something is linked to a task or an activity once. */
    public static Tag outputs(MandateId mandate) {
        return Tag.of("mandate-outputs", mandate);
    }

    /** The calls that are held under a mandate: one that has any stays. */
    public static Tag calls(MandateId mandate) {
        return Tag.of("mandate-calls", mandate);
    }

    public static Tag output(OutputId link) {
        return Tag.of("output", link);
    }

    /** One exchange of views in a calendar year, one final review, and what was approved or cancelled. */
    public static Tag reviews(MandateId mandate) {
        return Tag.of("mandate-reviews", mandate);
    }

    /** Where a review stands: evaluated while it is open, submitted, returned, approved once, cancelled. */
    public static Tag review(ReviewId review) {
        return Tag.of("mandate-review", review);
    }

    /** What was evaluated and proposed in a review; many people do so at once. */
    public static Tag evaluations(ReviewId review) {
        return Tag.of("evaluations", review);
    }
}
