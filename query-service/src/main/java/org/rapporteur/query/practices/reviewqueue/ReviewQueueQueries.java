package org.rapporteur.query.practices.reviewqueue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
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
import org.springframework.stereotype.Component;

/** Answers what a group's rapporteurs and secretariat work through: the oldest first. */
@Component
class ReviewQueueQueries {
    static final List<String> VIEWS = List.of("practices", "calls", "groups", "organisations");

    private final ViewReader<PracticeDocument> practices;
    private final GroupNames groups;
    private final QueueItems items;

    ReviewQueueQueries(ViewStores stores, PracticesView view, GroupNames groups, QueueItems items) {
        this.practices = stores.of(view);
        this.groups = groups;
        this.items = items;
    }

    /** @param statuses the chosen ones; none means those that are open for review or wait for their publication */
    ReviewQueue queue(String id, List<PracticeStatus> statuses, List<CallId> calls, Reading reading) {
        Reader reader = reading.reader();
        GroupNames.Group group = groups.seen(id, reader).orElseThrow(NotFound::new);
        List<PracticeDocument> ofCalls = practices.where("group", List.of(id)).stream()
                .filter(one -> calls.isEmpty() || calls.contains(one.call())).sorted(QueueItems.OLDEST_FIRST).toList();
        Predicate<PracticeStatus> wanted = statuses.isEmpty() ? ReviewQueueQueries::isWork : statuses::contains;
        return new ReviewQueue(reading.position(), group.group(), group.name(),
                items.of(ofCalls.stream().filter(one -> wanted.test(one.status())).toList(), reader),
                counts(ofCalls, statuses));
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
