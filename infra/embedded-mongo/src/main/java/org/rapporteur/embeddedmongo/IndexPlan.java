package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rapporteur.embeddedmongo.OrderedIndex.Entry;

/** Walks one index. Stretches with the same fields fixed are merged, so that what follows these fields is in order. */
final class IndexPlan implements Plan {

    private final OrderedIndex index;
    private final Bounds bounds;
    private final boolean exact;
    private boolean sorted = true;
    private boolean backward;

    IndexPlan(OrderedIndex index, Asked asked, Sort sort) {
        this.index = index;
        this.bounds = Bounds.of(index, asked);
        this.exact = asked.isWhollyIn(bounds.fields());
        serve(sort);
    }

    boolean isBound() {
        return !bounds.fields().isEmpty();
    }

    /** Whether it looks documents up by their _id. */
    boolean isLookup() {
        return index instanceof PrimaryIndex && bounds.fixedFields() == 1;
    }

    private void serve(Sort sort) {
        List<IndexKey> wanted = sort.fields().stream().filter(field -> !bounds.isConstant(field.getKey())).toList();
        List<IndexKey> given = index.order().subList(bounds.fixedFields(), index.order().size());
        backward = !wanted.isEmpty() && !given.isEmpty()
                && wanted.getFirst().isAscending() != given.getFirst().isAscending();
        for (int i = 0; i < Math.min(wanted.size(), given.size()); i++) {
            sorted &= given.get(i).getKey().equals(wanted.get(i).getKey())
                    && backward == (given.get(i).isAscending() != wanted.get(i).isAscending())
                    && !index.hasArrays(bounds.fixedFields() + i);
        }
    }

    @Override
    public Iterator<Key> positions() {
        Iterator<Entry> entries = Merge.of(walks());
        Iterator<Key> positions = Iterators.map(entries, Entry::position);
        if (!index.hasArrays()) {
            return positions;
        }
        return isById() ? Iterators.withoutRepetition(positions) : Iterators.distinct(positions);
    }

    private List<Merge.Source<Entry>> walks() {
        List<Merge.Source<Entry>> walks = new ArrayList<>();
        for (Interval interval : bounds.intervals()) {
            walks.add(new Merge.Source<>(index.entries(interval, backward), Entry::key, interval.fixed(), backward));
        }
        return walks;
    }

    @Override
    public boolean isSorted() {
        return sorted;
    }

    @Override
    public boolean isById() {
        return index.order().get(Math.min(bounds.fixedFields(), index.order().size() - 1)).getKey()
                .equals(OrderedIndex.ID);
    }

    @Override
    public long entries() {
        return isLookup()
                ? bounds.intervals().size()
                : bounds.intervals().stream().mapToLong(index::count).sum();
    }

    @Override
    public boolean isExact() {
        return exact;
    }

    @Override
    public String toString() {
        return index.getName() + " " + bounds.intervals().size() + (sorted ? " sorted" : "")
                + (backward ? " backward" : "");
    }
}
