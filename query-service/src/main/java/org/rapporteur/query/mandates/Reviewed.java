package org.rapporteur.query.mandates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.query.mandates.review.ReviewDocument.Evaluated;
import org.rapporteur.query.mandates.review.ReviewDocument.Submitted;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateTask;

/**
 * What a review is about: while it is open, the tasks and activities as they stand; once it is submitted, what it concludes
 * on, in the words of that day, whatever becomes of the mandate and of its activities.
 */
public record Reviewed(MandateWork work, ReviewDocument review) {
    /** A task, or an activity under it. */
    public record Item(MandateTask task, @Nullable ActivityDocument activity) {
        /** Null of an activity, as evaluations and conclusions have it. */
        public @Nullable String code() {
            return activity == null ? task.code() : null;
        }

        public @Nullable ActivityId id() {
            return activity == null ? null : activity.activity();
        }

        boolean isSubjectOf(Evaluated word) {
            return word.isOn(code(), id());
        }
    }

    /** The tasks in their order, each followed by its activities. */
    public List<Item> items() {
        Optional<Submitted> submitted = submitted();
        return submitted.isPresent() ? concluded(submitted.get()) : standing();
    }

    /** What stands as it was submitted; after a return it is open again. */
    private Optional<Submitted> submitted() {
        return review.state().isOpen() ? Optional.empty() : review.latest();
    }

    private List<Item> standing() {
        return items(work.mandate().terms().tasks(), work.standing().toList()).toList();
    }

    private List<Item> concluded(Submitted round) {
        return items(work.mandate().before(round.position()).terms().tasks(),
                work.activities().stream().map(one -> one.before(round.position())).toList())
                .filter(item -> round.on(item.code(), item.id()).isPresent()).toList();
    }

    private static Stream<Item> items(List<MandateTask> tasks, List<ActivityDocument> activities) {
        return tasks.stream().flatMap(task -> Stream.concat(Stream.of(new Item(task, null)), activities.stream()
                .filter(one -> one.task().equals(task.code())).map(one -> new Item(task, one))));
    }

    /** A task by its code, in the words that the review has before it. */
    public Optional<MandateTask> task(String code) {
        return work.mandate().task(code, until());
    }

    /** The place in the log until which amendments matter to it. */
    private long until() {
        return submitted().map(Submitted::position).orElse(Long.MAX_VALUE);
    }

    public long evaluated() {
        return items().stream().filter(this::isEvaluated).count();
    }

    /** Whether somebody evaluated each task and each activity. */
    public boolean isAllEvaluated() {
        return items().stream().allMatch(this::isEvaluated);
    }

    private boolean isEvaluated(Item item) {
        return review.evaluations().stream().anyMatch(word -> counts(word, item));
    }

    private boolean counts(Evaluated word, Item item) {
        return item.isSubjectOf(word) && !isEarlier(word);
    }

    /** Whether a word is about a task or an activity whose words have changed since. */
    public boolean isEarlier(Evaluated word) {
        return word.position() < (word.task() == null
                ? work.activity(word.activity()).map(one -> one.wordsSince(until())).orElse(0L)
                : work.mandate().wordsSince(word.task(), until()));
    }

    /** Whether the person has said something on each task and each activity. */
    public boolean isAllEvaluatedBy(@Nullable PersonId person) {
        List<Evaluated> words = review.evaluations().stream().filter(one -> one.by().equals(person)).toList();
        return items().stream().allMatch(item -> words.stream().anyMatch(word -> counts(word, item)));
    }
}
