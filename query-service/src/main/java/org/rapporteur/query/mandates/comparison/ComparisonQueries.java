package org.rapporteur.query.mandates.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.shared.mandates.RenewalQuery.Became;
import org.rapporteur.shared.mandates.RenewalQuery.ChangeCounts;
import org.rapporteur.shared.mandates.RenewalQuery.MandateComparison;
import org.rapporteur.shared.mandates.RenewalQuery.TermChange;
import org.rapporteur.shared.mandates.Terms;
import org.springframework.stereotype.Component;

/** Answers what became of each task from one mandate to another. */
@Component
class ComparisonQueries {
    private final Contexts contexts;

    ComparisonQueries(Contexts contexts) {
        this.contexts = contexts;
    }

    MandateComparison compare(String id, @Nullable String with, Reading reading) {
        Context asked = contexts.ofMandate(id, reading.reader());
        Context other = other(asked, with).orElseThrow(NotFound::new);
        boolean swapped = asked.mandate().period().from().isBefore(other.mandate().period().from());
        return swapped ? between(asked, other, asked, reading) : between(other, asked, asked, reading);
    }

    private static Optional<Context> other(Context asked, @Nullable String with) {
        return with == null
                ? asked.in(asked.mandate().follows())
                : asked.others().filter(one -> one.mandate().mandate().value().equals(with)).findFirst();
    }

    private static MandateComparison between(Context from, Context to, Context asked, Reading reading) {
        List<Context> chain = chain(from, to);
        Terms before = from.mandate().terms();
        Terms after = to.mandate().terms();
        List<TermChange> tasks = new TaskChanges(before, after, steps(chain)).all();
        return new MandateComparison(reading.position(), asked.mandate().group(), asked.names().groupName(), from.ref(),
                to.ref(), chain.stream().skip(1).map(Context::ref).toList(), asked.others().map(Context::ref).toList(),
                tasks, TermChanges.byCode(before.goals(), after.goals()),
                TermChanges.byCode(before.areas(), after.areas()),
                TermChanges.byCode(before.perspectives(), after.perspectives()), counts(tasks));
    }

    /** From the later one back to the one that follows the earlier; empty where none does, so that nothing is continued. */
    private static List<Context> chain(Context from, Context to) {
        List<Context> chain = new ArrayList<>(List.of(to));
        Optional<Context> at = to.in(to.mandate().follows());
        while (at.isPresent() && !isSame(at.get(), from)) {
            chain.add(at.get());
            at = at.get().in(at.get().mandate().follows());
        }
        return at.isPresent() ? chain : List.of();
    }

    private static Optional<List<Terms>> steps(List<Context> chain) {
        return chain.isEmpty()
                ? Optional.empty()
                : Optional.of(chain.stream().skip(1).map(one -> one.mandate().terms()).toList());
    }

    private static boolean isSame(Context one, Context other) {
        return one.mandate().mandate().equals(other.mandate().mandate());
    }

    private static ChangeCounts counts(List<TermChange> tasks) {
        return new ChangeCounts(count(tasks, Became.KEPT), count(tasks, Became.REWORDED), count(tasks, Became.NEW),
                count(tasks, Became.DROPPED));
    }

    private static int count(List<TermChange> tasks, Became became) {
        return (int) tasks.stream().filter(one -> one.became() == became).count();
    }
}
