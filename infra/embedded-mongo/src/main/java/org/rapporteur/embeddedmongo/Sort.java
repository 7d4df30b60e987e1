package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order that a query asks for; none if it has no fields. The natural order is that of _id. */
record Sort(List<IndexKey> fields) {

    static final Sort BY_ID = new Sort(List.of(new IndexKey(OrderedIndex.ID, true)));

    static Sort of(@Nullable Document orderBy) {
        return orderBy == null
                ? new Sort(List.of())
                : new Sort(orderBy.entrySet().stream()
                        .map(field -> key(field.getKey(), ((Number) field.getValue()).intValue() > 0)).toList());
    }

    private static IndexKey key(String field, boolean ascending) {
        return new IndexKey("$natural".equals(field) ? OrderedIndex.ID : field, ascending);
    }

    boolean isNone() {
        return fields.isEmpty();
    }

    boolean isById() {
        return fields.size() == 1 && fields.getFirst().getKey().equals(OrderedIndex.ID);
    }

    Comparator<Document> comparator() {
        Document orderBy = new Document();
        fields.forEach(field -> orderBy.put(field.getKey(), field.isAscending() ? 1 : -1));
        return new DocumentComparator(orderBy);
    }
}
