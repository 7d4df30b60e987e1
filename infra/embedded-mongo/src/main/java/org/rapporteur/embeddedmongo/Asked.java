package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of single fields, as far as an index can help. It may leave out conditions but never adds one: the
 * matcher checks every document that an index finds against the whole query.
 */
final class Asked {

    private final Map<String, List<ValueRange>> ranges = new HashMap<>();
    private boolean complete = true;

    private Asked() {
    }

    static Asked in(Document query) {
        Asked asked = new Asked();
        asked.addAll("", query);
        return asked;
    }

    @Nullable
    List<ValueRange> of(String field) {
        return ranges.get(field);
    }

    /** Whether an index with all of these fields finds exactly what the query asks for. */
    boolean isWhollyIn(Collection<String> fields) {
        return complete && fields.containsAll(ranges.keySet());
    }

    private void addAll(String path, Document query) {
        query.forEach((name, condition) -> {
            if ("$and".equals(name) && condition instanceof Collection<?> parts) {
                parts.forEach(part -> addAll(path, (Document) part));
            } else if (name.startsWith("$")) {
                complete = false;
            } else {
                add(path + name, condition);
            }
        });
    }

    private void add(String field, @Nullable Object condition) {
        if (isExact(condition)) {
            put(field, List.of(ValueRange.of(condition)));
        } else if (condition instanceof Document operators && !BsonRegularExpression.isRegularExpression(operators)) {
            addOperators(field, operators);
        } else {
            complete = false;
        }
    }

    private void addOperators(String field, Document operators) {
        ValueRange range = null;
        for (Map.Entry<String, Object> operator : operators.entrySet()) {
            ValueRange next = range(operator.getKey(), operator.getValue());
            if (next == null) {
                addOther(field, operator.getKey(), operator.getValue());
            } else {
                range = range == null ? next : range.and(next);
            }
        }
        if (range != null) {
            put(field, List.of(range));
        }
    }

    private static @Nullable ValueRange range(String operator, @Nullable Object operand) {
        if (!isExact(operand)) {
            return null;
        }
        return switch (operator) {
            case "$eq" -> ValueRange.of(operand);
            case "$gt" -> ValueRange.greaterThan(operand, false);
            case "$gte" -> ValueRange.greaterThan(operand, true);
            case "$lt" -> ValueRange.lessThan(operand, false);
            case "$lte" -> ValueRange.lessThan(operand, true);
            default -> null;
        };
    }

    private void addOther(String field, String operator, @Nullable Object operand) {
        if ("$in".equals(operator) && operand instanceof Collection<?> values
                && values.stream().allMatch(Asked::isExact)) {
            put(field, singles(values));
            return;
        }
        complete = false;
        if ("$all".equals(operator) && operand instanceof Collection<?> values) {
            values.stream().filter(Asked::isExact).findFirst().ifPresent(value -> add(field, value));
        } else if ("$elemMatch".equals(operator) && operand instanceof Document element) {
            addElement(field, element);
        }
    }

    private void addElement(String field, Document element) {
        if (element.keySet().stream().anyMatch(name -> name.startsWith("$"))) {
            addOperators(field, element);
        } else {
            addAll(field + ".", element);
        }
    }

    private static List<ValueRange> singles(Collection<?> values) {
        Map<Key, ValueRange> sorted = new TreeMap<>();
        values.forEach(value -> {
            ValueRange range = ValueRange.of(value);
            sorted.put(range.from(), range);
        });
        return List.copyOf(sorted.values());
    }

    /** Of two conditions on one field only one is used: on an array each may be met by another element. */
    private void put(String field, List<ValueRange> asked) {
        List<ValueRange> known = ranges.get(field);
        if (isNoArray(field) && known != null && known.size() == 1 && asked.size() == 1) {
            ranges.put(field, List.of(known.getFirst().and(asked.getFirst())));
            return;
        }
        complete &= known == null;
        if (known == null || !known.stream().allMatch(ValueRange::single)) {
            ranges.put(field, asked);
        }
    }

    private static boolean isNoArray(String field) {
        return "_id".equals(field);
    }

    /** A value that means itself and is found under its own key: no null, array or pattern, also not inside. */
    private static boolean isExact(@Nullable Object value) {
        if (value instanceof Document document) {
            return !document.isEmpty() && document.entrySet().stream()
                    .allMatch(entry -> !entry.getKey().startsWith("$") && isExact(entry.getValue()));
        }
        return switch (KeyWriter.Kind.of(value)) {
            case LEAST, NOTHING, ARRAY, REGEX, SCRIPT, GREATEST -> false;
            default -> true;
        };
    }
}
