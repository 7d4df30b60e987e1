package org.rapporteur.eventlog;

import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;

/**
 * Brings planned commits into the store, and finds out what became of them when the store does not say.
 * The same documents are sent to the same places until each place is taken, by them or by somebody else:
 * an earlier send may still be on its way, so another plan for the same place could contradict it.
 */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int DUPLICATE_KEY = 11000;

    private final LogStore store;
    private final Tail tail;
    private final Verdicts verdicts;
    private final LogMetrics metrics;

    Delivery(LogStore store, Tail tail, Verdicts verdicts, LogMetrics metrics) {
        this.store = store;
        this.tail = tail;
        this.verdicts = verdicts;
        this.metrics = metrics;
    }

    /** @return those that lost their place and are to be planned again */
    List<Planned> deliver(List<Planned> plan, Deadline deadline) {
        metrics.batch(plan.size());
        List<Planned> open = plan;
        boolean surelyFirst = true;
        while (!open.isEmpty()) {
            try {
                store.insert(open.stream().map(Planned::document).toList());
                landed(open, open.size());
                return List.of();
            } catch (MongoException e) {
                tail.doubt();
                surelyFirst &= isDuplicateKey(e);
                Sent sent = settle(open, surelyFirst, deadline, e);
                open = sent.open;
                if (sent.placeLost) {
                    return open;
                }
            }
        }
        return open;
    }

    /** @param open not stored, as far as is known */
    private record Sent(List<Planned> open, boolean placeLost) {}

    /** @param surelyFirst no earlier send of this plan can have reached the store */
    private Sent settle(List<Planned> plan, boolean surelyFirst, Deadline deadline, MongoException problem) {
        long first = plan.getFirst().envelope().commit();
        List<Envelope> places = deadline.patiently(() -> store.envelopesFrom(first, plan.size()), problem);
        int landed = landedOf(plan, places, surelyFirst ? insertedBefore(problem) : plan.size());
        List<Planned> open = plan.subList(landed, plan.size());
        if (open.isEmpty() || places.size() > landed) {
            metrics.lostRace(open.size());
            return new Sent(open, true);
        }
        return isDuplicateKey(problem) ? elsewhere(open, deadline, problem) : again(open, problem);
    }

    private int landedOf(List<Planned> plan, List<Envelope> places, int ours) {
        int count = 0;
        while (count < places.size() && plan.get(count).isStoredAs(places.get(count))) {
            count++;
        }
        landed(plan.subList(0, count), ours);
        return count;
    }

    /** @param ours how many of them this process has stored; another one stored the same bytes of the others */
    private void landed(List<Planned> stored, int ours) {
        for (int i = 0; i < stored.size(); i++) {
            Planned planned = stored.get(i);
            tail.recent().add(planned.envelope());
            verdicts.appended(planned.waiting(), planned.envelope(), i >= ours);
        }
    }

    private static int insertedBefore(MongoException problem) {
        return problem instanceof MongoBulkWriteException bulk && !bulk.getWriteErrors().isEmpty()
                ? bulk.getWriteErrors().getFirst().getIndex()
                : 0;
    }

    /** The place is free, so the duplicate is the commit id, or the other commit is not majority-visible yet. */
    private Sent elsewhere(List<Planned> open, Deadline deadline, MongoException problem) {
        Waiting first = open.getFirst().waiting();
        Optional<Envelope> same = deadline
                .patiently(() -> store.byCommitId(first.commitId()).map(Documents::envelope), problem);
        if (same.isEmpty()) {
            return again(open, problem);
        }
        verdicts.appended(first, same.get(), true);
        return new Sent(open.subList(1, open.size()), true);
    }

    private static Sent again(List<Planned> open, MongoException problem) {
        LOG.debug("{} commits have no outcome yet, sending them again.", open.size(), problem);
        Deadline.pause();
        return new Sent(open, false);
    }

    private static boolean isDuplicateKey(MongoException problem) {
        return problem.getCode() == DUPLICATE_KEY || problem instanceof MongoBulkWriteException bulk
                && bulk.getWriteErrors().stream().anyMatch(error -> error.getCode() == DUPLICATE_KEY);
    }
}
