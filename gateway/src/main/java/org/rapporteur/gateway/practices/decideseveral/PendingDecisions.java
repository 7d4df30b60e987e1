package org.rapporteur.gateway.practices.decideseveral;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.shared.practices.PracticeQuery.QueueItem;
import org.rapporteur.shared.practices.PracticeQuery.ReviewQueue;
import org.springframework.util.MultiValueMap;

/** Decisions that are marked and not taken yet: which practice of the queue is to be accepted or declined. */
public record PendingDecisions(List<Pending> all) {
    private static final Map<String, String> COMMANDS = Map.of("accept", "AcceptPractice", "decline",
            "DeclinePractice");

    /**
     * One of them.
     *
     * @param decision {@code accept} or {@code decline}
     */
    public record Pending(QueueItem item, String decision) {
        public String practice() {
            return item.practice().practice().value();
        }

        String command() {
            return Objects.requireNonNull(COMMANDS.get(decision));
        }
    }

    /** Each practice stands under its id, with the decision as its value; what the queue does not have is left out. */
    static PendingDecisions of(MultiValueMap<String, String> sent, ReviewQueue queue) {
        return new PendingDecisions(queue.items().stream().flatMap(item -> pending(item, sent)).toList());
    }

    private static Stream<Pending> pending(QueueItem item, MultiValueMap<String, String> sent) {
        String decision = sent.getFirst(item.practice().practice().value());
        return decision != null && COMMANDS.containsKey(decision)
                ? Stream.of(new Pending(item, decision))
                : Stream.empty();
    }

    public boolean declines() {
        return all.stream().anyMatch(one -> one.decision().equals("decline"));
    }
}
