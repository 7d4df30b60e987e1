package org.rapporteur.demo;

import org.jspecify.annotations.Nullable;
import org.rapporteur.demo.Mandates.ActivityEntry;
import org.rapporteur.demo.Mandates.Entry;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.NotFollowed;

/** What the story calls activities, tasks and proposals, and by which identifiers the log knows them. */
record MandateNames(Mandates story) {

    boolean isActivity(String subject) {
        return story.activity(subject).isPresent();
    }

    /** An activity that a renewal carries on has its identifier from the renewal. */
    ActivityId activity(String key, Answers said) {
        ActivityEntry activity = story.activity(key).orElseThrow();
        if (!activity.isCarried()) {
            return said.activity(key);
        }
        Entry mandate = story.mandateOf(activity);
        return new ActivityId(said.id("mandate:" + mandate.code(), "activity:" + mandate.carried().indexOf(activity)));
    }

    /** What it is about; an activity that goes on keeps what was said of it, where nothing else is. */
    @Nullable
    Bilingual description(ActivityEntry activity) {
        return activity.description() != null || activity.carries() == null
                ? activity.description()
                : story.activity(activity.carries()).map(this::description).orElse(null);
    }

    NotFollowed notFollowed(String subject, String reason, Answers said) {
        boolean proposal = story.mandates().stream().flatMap(one -> one.reviews().stream())
                .flatMap(review -> review.proposals().stream()).anyMatch(one -> one.key().equals(subject));
        if (proposal) {
            return new NotFollowed(null, null, said.proposal(subject), reason);
        }
        return isActivity(subject)
                ? new NotFollowed(null, activity(subject, said), null, reason)
                : new NotFollowed(subject, null, null, reason);
    }
}
