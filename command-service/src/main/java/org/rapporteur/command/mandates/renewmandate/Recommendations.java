package org.rapporteur.command.mandates.renewmandate;

import static org.rapporteur.command.mandates.MandateRule.ADVISED_ONLY;
import static org.rapporteur.command.mandates.MandateRule.FOLLOWED_OR_NOT;
import static org.rapporteur.command.mandates.MandateRule.KNOWN_PROPOSAL;
import static org.rapporteur.command.mandates.MandateRule.ONLY_RECOMMENDATIONS;
import static org.rapporteur.command.mandates.MandateRule.RECOMMENDATIONS_ANSWERED;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.CarriedOn;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.ProposalId;

/** What a final review recommends: what comes first, what ends, and what is new. */
record Recommendations(Map<Subject, Advice> all, Map<ProposalId, Boolean> proposals) {
    static Recommendations of(MandateReviewSubmitted review) {
        Map<Subject, Advice> all = new LinkedHashMap<>();
        review.conclusions().stream().filter(one -> one.advice() != Advice.CONTINUE)
                .forEach(one -> all.put(new Subject(one.task(), one.activity(), null), one.advice()));
        review.proposals().stream().filter(ProposalConclusion::advised)
                .forEach(one -> all.put(new Subject(null, null, one.proposal()), Advice.PRIORITY));
        return new Recommendations(all, review.proposals().stream()
                .collect(Collectors.toMap(ProposalConclusion::proposal, ProposalConclusion::advised)));
    }

    /** Each is followed, or named with the reason why it is not; never both. */
    void requireAnswered(RenewMandate command) {
        requireAdvised(command);
        Set<Subject> named = command.notFollowed().stream()
                .map(one -> new Subject(one.task(), one.activity(), one.proposal())).collect(Collectors.toSet());
        Check.that().when(named.size() < command.notFollowed().size(), "notFollowed", "invalid.twice", null).orThrow();
        ONLY_RECOMMENDATIONS.requires(all.keySet().containsAll(named));
        Set<Subject> followed = all.keySet().stream().filter(one -> isFollowed(one, command))
                .collect(Collectors.toSet());
        FOLLOWED_OR_NOT.requires(named.stream().noneMatch(followed::contains));
        int unanswered = all.size() - followed.size() - named.size();
        RECOMMENDATIONS_ANSWERED.requires(unanswered == 0, unanswered);
    }

    private void requireAdvised(RenewMandate command) {
        command.carried().stream().map(CarriedOn::proposal).filter(Objects::nonNull).forEach(one -> {
            KNOWN_PROPOSAL.requires(proposals.containsKey(one));
            ADVISED_ONLY.requires(Boolean.TRUE.equals(proposals.get(one)));
        });
    }

    private boolean isFollowed(Subject subject, RenewMandate command) {
        boolean goesOn = subject.task() != null
                ? command.terms().tasks().stream().anyMatch(task -> subject.task().equals(task.continues()))
                : command.carried().stream().anyMatch(
                        one -> subject.equals(new Subject(null, one.activity(), one.proposal())));
        return goesOn == (all.get(subject) == Advice.PRIORITY);
    }
}
