package org.rapporteur.eventlog.faults;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How fairly the threads of all processes were served while all of them wrote. */
final class Share {

    private Share() {
    }

    /**
     * What the thread that got the fewest acknowledgements got, as a part of what the one in the middle got: nothing where
     * one got none, or was only served when another had stopped.
     */
    static double least(History history) {
        Collection<List<Long>> acknowledged = history.appends().stream()
                .collect(Collectors.groupingBy(append -> append.process() + "/" + append.thread(),
                        Collectors.flatMapping(Share::acknowledged, Collectors.toList())))
                .values();
        if (acknowledged.stream().anyMatch(List::isEmpty)) {
            return 0;
        }
        long from = acknowledged.stream().mapToLong(times -> times.stream().min(Long::compare).orElseThrow()).max()
                .orElseThrow();
        long upTo = acknowledged.stream().mapToLong(times -> times.stream().max(Long::compare).orElseThrow()).min()
                .orElseThrow();
        long[] counts = acknowledged.stream()
                .mapToLong(times -> times.stream().filter(time -> from <= time && time <= upTo).count()).sorted()
                .toArray();
        long middle = counts[counts.length / 2];
        return middle == 0 ? 0 : (double) counts[0] / middle;
    }

    private static Stream<Long> acknowledged(Operation append) {
        return append.outcome() instanceof Outcome.Ok ? Stream.of(append.returned()) : Stream.empty();
    }
}
