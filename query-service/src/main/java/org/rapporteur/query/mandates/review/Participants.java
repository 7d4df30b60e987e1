package org.rapporteur.query.mandates.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Names;
import org.rapporteur.query.mandates.Reviewed;
import org.rapporteur.query.mandates.review.ReviewDocument.Evaluated;
import org.rapporteur.query.mandates.review.ReviewDocument.Proposed;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ReviewQuery.Participation;
import org.rapporteur.shared.workinggroups.DelegationCode;

/** Counts, by delegation and role, who took part in a review; what was said on words that were amended since counts no more. */
record Participants(Reviewed reviewed, Names names) {
    private record Side(@Nullable DelegationCode delegation, @Nullable String role) {
        String delegationCode() {
            return delegation == null ? "" : delegation.value();
        }
    }

    /** Delegations by their code, then those who speak for none. */
    private static final Comparator<Side> ORDER = Comparator
            .comparing((Side side) -> side.delegation() == null)
            .thenComparing(Side::delegationCode)
            .thenComparing(Side::role, Comparator.nullsLast(Comparator.naturalOrder()));

    private record Act(Side side, PersonId by, boolean evaluation) {}

    List<Participation> counted() {
        Map<Side, List<Act>> acts = new TreeMap<>(ORDER);
        Stream.concat(counted(reviewed).map(Participants::act),
                reviewed.review().proposals().stream().map(Participants::act))
                .forEach(act -> acts.merge(act.side(), List.of(act), Participants::both));
        return acts.entrySet().stream().map(entry -> participation(entry.getKey(), entry.getValue())).toList();
    }

    private static Stream<Evaluated> counted(Reviewed reviewed) {
        return reviewed.review().evaluations().stream().filter(word -> !reviewed.isEarlier(word));
    }

    private static List<Act> both(List<Act> some, List<Act> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Act act(Evaluated one) {
        return new Act(new Side(one.delegation(), one.role()), one.by(), true);
    }

    private static Act act(Proposed one) {
        return new Act(new Side(one.delegation(), one.role()), one.by(), false);
    }

    private Participation participation(Side side, List<Act> acts) {
        int evaluated = (int) acts.stream().filter(Act::evaluation).count();
        return new Participation(names.delegation(side.delegation()), Names.role(side.role()),
                (int) acts.stream().map(Act::by).distinct().count(), evaluated, acts.size() - evaluated);
    }
}
