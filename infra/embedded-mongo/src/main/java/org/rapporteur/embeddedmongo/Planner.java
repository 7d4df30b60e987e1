package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the cheapest plan. What each would read is not guessed but counted, which a B-tree does in a few steps. */
final class Planner {

    private final PrimaryIndex primary;
    private volatile List<SortedIndex> secondary = List.of();

    Planner(PrimaryIndex primary) {
        this.primary = primary;
    }

    void use(List<SortedIndex> indexes) {
        secondary = List.copyOf(indexes);
    }

    Plan plan(Document query, Sort sort, long wanted) {
        IndexPlan byId = new IndexPlan(primary, Asked.in(query), sort);
        if (byId.isLookup()) {
            return byId;
        }
        Plan best = best(byId, query, sort, wanted);
        Plan union = union(query, sort, wanted);
        return union == null || best.cost(wanted) <= union.cost(wanted) ? best : union;
    }

    private Plan best(IndexPlan byId, Document query, Sort sort, long wanted) {
        List<Plan> plans = new ArrayList<>(usable(query, sort));
        plans.add(byId);
        return plans.size() == 1 ? byId : plans.stream().min(Comparator.comparingLong(plan -> plan.cost(wanted))).get();
    }

    /** A sparse index knows only documents that have a value: it needs a condition that asks for one. */
    private List<IndexPlan> usable(Document query, Sort sort) {
        Asked asked = Asked.in(query);
        return secondary.stream().filter(index -> !index.isPartial() || index.helps(asked))
                .map(index -> new IndexPlan(index, asked, sort))
                .filter(plan -> plan.isBound() || !sort.isNone() && plan.isSorted())
                .toList();
    }

    private @Nullable Plan union(Document query, Sort sort, long wanted) {
        List<Document> conditions = conditions(query);
        Document or = conditions.stream().filter(condition -> condition.containsKey("$or")).findFirst().orElse(null);
        if (or == null) {
            return null;
        }
        conditions.remove(or);
        List<Plan> plans = new ArrayList<>();
        for (Object branch : Fields.list(or, "$or")) {
            List<Object> all = new ArrayList<>(conditions);
            all.add(branch);
            plans.add(plan(new Document("$and", all), sort.isNone() ? Sort.BY_ID : sort, wanted));
        }
        return new UnionPlan(plans, sort);
    }

    /** All that a document must fulfil, one by one. */
    private static List<Document> conditions(Document query) {
        List<Document> conditions = new ArrayList<>();
        query.forEach((field, condition) -> {
            if ("$and".equals(field)) {
                Fields.list(query, "$and").forEach(part -> conditions.addAll(conditions((Document) part)));
            } else {
                conditions.add(new Document(field, condition));
            }
        });
        return conditions;
    }
}
