package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The stretches of an index that a query asks for: single values of its first fields, then perhaps a range of the next.
 */
final class Bounds {

    private static final int MOST_INTERVALS = 256;

    private final OrderedIndex index;
    private final Asked asked;
    private final Set<String> fields = new HashSet<>();
    private final Set<String> constants = new HashSet<>();
    private List<Interval> intervals = List.of(Interval.ALL);
    private int fixedFields;
    private boolean inArray;

    private Bounds(OrderedIndex index, Asked asked) {
        this.index = index;
        this.asked = asked;
    }

    static Bounds of(OrderedIndex index, Asked asked) {
        Bounds bounds = new Bounds(index, asked);
        int field = 0;
        while (field == bounds.fixedFields && field < index.order().size() && bounds.bind(index.order().get(field))) {
            field++;
        }
        return bounds;
    }

    List<Interval> intervals() {
        return intervals;
    }

    /** The fields that are bound in any way. */
    Set<String> fields() {
        return fields;
    }

    /** How many of the first fields are bound to single values. */
    int fixedFields() {
        return fixedFields;
    }

    /** Whether all that is found has the same value in this field. */
    boolean isConstant(String field) {
        return constants.contains(field);
    }

    private boolean bind(IndexKey field) {
        List<ValueRange> ranges = asked.of(field.getKey());
        boolean array = index.hasArrays(fixedFields);
        if (ranges == null || array && inArray || ranges.size() * intervals.size() > MOST_INTERVALS) {
            return false;
        }
        inArray |= array;
        fields.add(field.getKey());
        if (ranges.size() == 1 && ranges.getFirst().single() && !array) {
            constants.add(field.getKey());
        }
        narrow(field.isAscending() ? ranges : ranges.stream().map(ValueRange::inverted).toList());
        return true;
    }

    private void narrow(List<ValueRange> ranges) {
        List<Interval> narrowed = new ArrayList<>();
        intervals.forEach(interval -> ranges.forEach(range -> narrowed.add(range.after(interval.from()))));
        intervals = narrowed;
        if (ranges.stream().allMatch(ValueRange::single)) {
            fixedFields++;
        }
    }
}
