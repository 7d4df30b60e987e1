package org.rapporteur.command.mandates.renewmandate;

import static org.rapporteur.command.mandates.MandateRule.CLOSED_WITHOUT_FINAL_REVIEW;
import static org.rapporteur.command.mandates.MandateRule.FINAL_REVIEW_APPROVED;
import static org.rapporteur.command.mandates.MandateRule.RENEWED_ONCE;
import static org.rapporteur.command.mandates.MandateRule.STARTS_WHERE_IT_ENDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Continuity;
import org.rapporteur.command.mandates.Decisions;
import org.rapporteur.command.mandates.CarriedOut;
import org.rapporteur.command.mandates.GroupMandates;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.OnMandate;
import org.rapporteur.command.mandates.Review;
import org.rapporteur.command.mandates.Reviews;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.CarriedOn;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.workinggroups.GroupId;
import org.springframework.stereotype.Component;

/** Renews a mandate, once, from what its approved final review recommends. */
@Component
final class RenewMandateHandler implements Slice<RenewMandate, RenewMandateHandler.State> {
    record State(OnMandate on, GroupMandates all, Optional<Review> review, Map<PersonId, Seat> leads,
            CarriedOut carriedOut) {}

    @Override
    public State load(RenewMandate command, Act act, History history) {
        OnMandate on = OnMandate.load(command.mandate(), act, history);
        GroupId group = on.mandate().group();
        Optional<Review> review = Reviews.of(command.mandate(), history).approvedFinal()
                .map(last -> Review.of(last, history));
        GroupMandates all = GroupMandates.of(group, history);
        return new State(on, all, review, leads(command, group, history), CarriedOut.in(all, history));
    }

    @Override
    public Decision decide(RenewMandate command, State state, Act act) {
        Capacity secretariat = state.on().seat().asSecretariat();
        Mandate mandate = state.on().mandate();
        mandate.requireNotAnnulled();
        // why: the group's mandates are read later, and may hold a renewal that came about in between
        RENEWED_ONCE.requires(!mandate.renewed() && !state.all().isRenewed(mandate.id()));
        Review review = state.review().orElseThrow(without(mandate)::refused);
        STARTS_WHERE_IT_ENDS.requires(command.period().startsWhereEnds(mandate.period()),
                mandate.period().to().plusDays(1).toString());
        state.all().requireFree(command.period());
        Continuity.require(command.terms(), mandate.terms());
        new Start(mandate, state.leads()).require(command);
        Recommendations.of(Objects.requireNonNull(review.submitted())).requireAnswered(command);
        command.carried().stream().map(CarriedOn::proposal).filter(Objects::nonNull)
                .forEach(state.carriedOut()::requireNot);
        return secretariat.tells(facts(command, mandate, review, act));
    }

    private static MandateRule without(Mandate mandate) {
        return mandate.closed() ? CLOSED_WITHOUT_FINAL_REVIEW : FINAL_REVIEW_APPROVED;
    }

    private static Map<PersonId, Seat> leads(RenewMandate command, GroupId group, History history) {
        return command.carried().stream().map(CarriedOn::lead).distinct()
                .collect(Collectors.toMap(Function.identity(), lead -> Seat.of(lead, group, history)));
    }

    private static Event[] facts(RenewMandate command, Mandate mandate, Review review, Act act) {
        MandateId successor = new MandateId(act.newId("mandate"));
        List<Event> facts = new ArrayList<>();
        facts.add(new MandateRenewed(mandate.id(), mandate.group(), successor, review.id(), command.notFollowed()));
        facts.add(new MandateAdopted(successor, mandate.group(), mandate.organisation(), command.period(),
                command.terms(), Decisions.recorded(command.decision(), act), mandate.id(), true));
        for (int i = 0; i < command.carried().size(); i++) {
            ActivityId activity = new ActivityId(act.newId(activity(i)));
            facts.add(planned(activity, command.carried().get(i), successor, mandate.group()));
        }
        return facts.toArray(Event[]::new);
    }

    private static ActivityPlanned planned(ActivityId activity, CarriedOn one, MandateId successor, GroupId group) {
        return new ActivityPlanned(activity, successor, group, one.task(), one.title(), one.description(), one.lead(),
                one.from(), one.due(), one.activity(), one.proposal());
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(RenewMandate command) {
        return MandateTags.mandate(command.mandate());
    }

    @Override
    public Set<String> mints() {
        return Set.of("mandate");
    }

    /** The successor, and each activity with which it begins. */
    @Override
    public Set<String> mints(RenewMandate command) {
        return Stream.concat(mints().stream(),
                IntStream.range(0, command.carried().size()).mapToObj(RenewMandateHandler::activity))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String activity(int nth) {
        return "activity:" + nth;
    }
}
