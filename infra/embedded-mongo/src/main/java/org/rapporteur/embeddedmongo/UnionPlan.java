package org.rapporteur.embeddedmongo;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Finds what any of several plans finds: how a query with $or uses indexes. */
final class UnionPlan implements Plan {

    private final List<Plan> branches;
    private final boolean byId;
    private final boolean sorted;
    private final boolean backward;

    UnionPlan(List<Plan> branches, Sort sort) {
        this.branches = branches;
        this.byId = (sort.isNone() || sort.isById())
                && branches.stream().allMatch(plan -> plan.isById() && plan.isSorted());
        this.sorted = byId || sort.isNone();
        this.backward = sort.isById() && !sort.fields().getFirst().isAscending();
    }

    @Override
    public Iterator<Key> positions() {
        if (byId) {
            return Iterators.withoutRepetition(Merge.of(branches.stream().map(this::source).toList()));
        }
        return Iterators.distinct(Iterators.concat(branches.stream().map(Plan::positions).toList()));
    }

    private Merge.Source<Key> source(Plan branch) {
        return new Merge.Source<>(branch.positions(), Function.identity(), 0, backward);
    }

    @Override
    public boolean isSorted() {
        return sorted;
    }

    @Override
    public boolean isById() {
        return byId;
    }

    @Override
    public long entries() {
        return branches.stream().mapToLong(Plan::entries).sum();
    }

    @Override
    public boolean isExact() {
        return branches.stream().allMatch(Plan::isExact);
    }

    @Override
    public String toString() {
        return "any of " + branches;
    }
}
