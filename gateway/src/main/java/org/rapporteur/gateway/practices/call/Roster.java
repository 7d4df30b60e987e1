package org.rapporteur.gateway.practices.call;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.practices.PracticeQuery.CallPage;
import org.rapporteur.shared.practices.PracticeQuery.Respondent;
import org.rapporteur.shared.practices.PracticeQuery.RespondentState;
import org.rapporteur.shared.workinggroups.DelegationView;

/** The respondents of a call in one state or in all, with how many there are in each. */
public record Roster(@Nullable RespondentState state, List<Respondent> shown, Map<RespondentState, Long> counts,
        int total) {
    static Roster of(CallPage page, @Nullable RespondentState state) {
        Map<RespondentState, Long> counts = page.roster().stream()
                .collect(Collectors.groupingBy(Respondent::state, Collectors.counting()));
        List<Respondent> shown = page.roster().stream().filter(one -> state == null || one.state() == state).toList();
        return new Roster(state, shown, counts, page.roster().size());
    }

    static List<DelegationView> uninvited(CallPage page, List<DelegationView> all) {
        Set<Object> invited = page.roster().stream().filter(Respondent::invited)
                .map(respondent -> respondent.delegation().code()).collect(Collectors.toSet());
        return all.stream().filter(delegation -> !invited.contains(delegation.code())).toList();
    }

    /** Who was invited and may still answer. */
    static List<DelegationView> awaited(CallPage page) {
        return page.roster().stream().filter(one -> one.invited() && one.state() == RespondentState.AWAITED)
                .map(Respondent::delegation).toList();
    }

    public long count(RespondentState of) {
        return counts.getOrDefault(of, 0L);
    }

    /** The states in which some respondent is. */
    public List<RespondentState> states() {
        return Stream.of(RespondentState.values()).filter(counts::containsKey).toList();
    }
}
