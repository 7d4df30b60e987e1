package org.rapporteur.eventlog.faults;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How fairly the threads of all processes were served while all of them wrote. */
final class Share {

    private Share() {
    }

    /** What the thread that got the fewest acknowledgements got, as a part of what the one in the middle got. */
    static double least(History history) {
        Collection<List<Long>> acknowledged = history.appends().stream()
                .filter(append -> append.outcome() instanceof Outcome.Ok)
                .collect(Collectors.groupingBy(append -> append.process() + "/" + append.thread(),
                        Collectors.mapping(Operation::returned, Collectors.toList())))
                .values();
        long from = acknowledged.stream().mapToLong(times -> times.stream().min(Long::compare).orElseThrow()).max()
                .orElseThrow();
        long upTo = acknowledged.stream().mapToLong(times -> times.stream().max(Long::compare).orElseThrow()).min()
                .orElseThrow();
        long[] counts = acknowledged.stream()
                .mapToLong(times -> times.stream().filter(time -> from <= time && time <= upTo).count()).sorted()
                .toArray();
        return (double) counts[0] / counts[counts.length / 2];
    }
}
