package org.rapporteur.verify.check;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.verify.entry.Entry;

/** Each number once, one after the other; says which are missing, which lie elsewhere and which are too many. */
final class OrderCheck {

    private final Findings findings;
    /** First and last number of what has not come by. */
    private final TreeMap<Long, Long> missing = new TreeMap<>();
    private long expected;

    OrderCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Entry entry) {
        long number = entry.commit();
        if (number > expected) {
            missing.put(expected, number - 1);
        } else if (number < expected) {
            outOfOrder(number);
        }
        expected = Math.max(expected, number + 1);
    }

    private void outOfOrder(long number) {
        Map.Entry<Long, Long> gap = missing.floorEntry(number);
        if (gap == null || gap.getValue() < number) {
            findings.add(Kind.SLIPPED_IN, number,
                    "Commit %d is there a second time: one of the two was slipped in.".formatted(number));
            return;
        }
        findings.add(Kind.OUT_OF_ORDER, number,
                "Commit %d lies behind commit %d: commits changed places.".formatted(number, expected - 1));
        close(gap, number);
    }

    private void close(Map.Entry<Long, Long> gap, long number) {
        missing.remove(gap.getKey());
        if (gap.getKey() < number) {
            missing.put(gap.getKey(), number - 1);
        }
        if (number < gap.getValue()) {
            missing.put(number + 1, gap.getValue());
        }
    }

    /** Something that cannot be read lies where the next one should. */
    void passUnreadable() {
        expected++;
    }

    void atEnd() {
        missing.forEach((first, last) -> findings.add(Kind.MISSING, first, first.equals(last)
                ? "Commit %d is missing.".formatted(first)
                : "The commits %d to %d are missing.".formatted(first, last)));
    }
}
