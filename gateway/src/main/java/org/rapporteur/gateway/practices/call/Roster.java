package org.rapporteur.gateway.practices.call;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.CallQuery.Respondent;
import org.rapporteur.shared.practices.CallQuery.RespondentState;
import org.rapporteur.shared.workinggroups.DelegationView;

/**
 * The respondents of a call in one state or in all, with how many there are in each.
 *
 * @param begun when each delegation last saved a draft, by code
 */
public record Roster(@Nullable Answering state, List<Respondent> shown, Map<Answering, Long> counts, int total,
        Map<String, Instant> begun) {
    static Roster of(CallPage page, @Nullable Answering state, Map<String, Instant> begun) {
        Map<Answering, Long> counts = page.roster().stream()
                .collect(Collectors.groupingBy(one -> stateOf(one, begun), Collectors.counting()));
        List<Respondent> shown = page.roster().stream()
                .filter(one -> state == null || stateOf(one, begun) == state).toList();
        return new Roster(state, shown, counts, page.roster().size(), begun);
    }

    private static Answering stateOf(Respondent one, Map<String, Instant> begun) {
        return Answering.of(one.state(), begun.containsKey(one.delegation().code().value()));
    }

    public Answering stateOf(Respondent one) {
        return stateOf(one, begun);
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

    public long count(Answering of) {
        return counts.getOrDefault(of, 0L);
    }

    /** The states in which some respondent is. */
    public List<Answering> states() {
        return Stream.of(Answering.values()).filter(counts::containsKey).toList();
    }
}
