package org.rapporteur.query.practices.reviewqueue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.StatusWords;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.practices.search.Found;
import org.rapporteur.query.practices.search.PracticeTexts;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.ReviewQueue;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.GroupId;
import org.springframework.stereotype.Component;

/** Answers what a group's rapporteurs and secretariat work through: the oldest first. */
@Component
class ReviewQueueQueries {
    static final List<String> VIEWS = List.of("practices", "calls", "groups", "organisations",
            PracticeTexts.NAME, "versions");

    private final ViewReader<PracticeDocument> practices;
    private final GroupNames groups;
    private final QueueItems items;
    private final PracticeTexts texts;

    ReviewQueueQueries(ViewStores stores, PracticesView view, GroupNames groups, QueueItems items,
            PracticeTexts texts) {
        this.practices = stores.of(view);
        this.groups = groups;
        this.items = items;
        this.texts = texts;
    }

    /**
     * @param statuses the chosen ones; none means, where words are searched, all, and else those that are open for review
     *        or wait for their publication
     * @param words null where none are searched
     */
    ReviewQueue queue(String id, List<PracticeStatus> statuses, List<CallId> calls, @Nullable String words,
            Reading reading) {
        Reader reader = reading.reader();
        GroupNames.Group group = groups.seen(id, reader).orElseThrow(NotFound::new);
        Predicate<PracticeDocument> found = found(group.group(), words);
        List<PracticeDocument> ofCalls = practices.where("group", List.of(id)).stream()
                .filter(one -> calls.isEmpty() || calls.contains(one.call())).filter(found)
                .sorted(QueueItems.OLDEST_FIRST).toList();
        Predicate<PracticeStatus> wanted = wanted(statuses, words);
        return new ReviewQueue(reading.position(), group.group(), group.name(),
                items.of(ofCalls.stream().filter(one -> wanted.test(one.status())).toList(), reader),
                counts(ofCalls, statuses));
    }

    private Predicate<PracticeDocument> found(GroupId group, @Nullable String words) {
        if (words == null) {
            return practice -> true;
        }
        Found found = texts.ofGroup(group, words);
        return practice -> found.has(practice.practice());
    }

    private static Predicate<PracticeStatus> wanted(List<PracticeStatus> statuses, @Nullable String words) {
        if (!statuses.isEmpty()) {
            return statuses::contains;
        }
        return words == null ? ReviewQueueQueries::isWork : status -> true;
    }

    private static boolean isWork(PracticeStatus status) {
        return status.isOpenForReview() || status == PracticeStatus.ACCEPTED;
    }

    private static List<FacetValue> counts(List<PracticeDocument> practices, List<PracticeStatus> chosen) {
        Map<PracticeStatus, Long> counts = practices.stream()
                .collect(Collectors.groupingBy(PracticeDocument::status, Collectors.counting()));
        return Arrays.stream(PracticeStatus.values()).map(status -> new FacetValue(status.code(),
                StatusWords.of(status), counts.getOrDefault(status, 0L).intValue(), chosen.contains(status))).toList();
    }
}
