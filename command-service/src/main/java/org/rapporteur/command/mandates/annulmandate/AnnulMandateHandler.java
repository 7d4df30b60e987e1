package org.rapporteur.command.mandates.annulmandate;

import static org.rapporteur.command.mandates.MandateRule.NOTHING_FOLLOWS_IT;
import static org.rapporteur.command.mandates.MandateRule.NOTHING_STANDS_UNDER_IT;

import java.util.Objects;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.GroupMandates;
import org.rapporteur.command.mandates.Links;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.command.mandates.OnMandate;
import org.rapporteur.command.mandates.Reviews;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.AnnulMandate;
import org.rapporteur.shared.mandates.MandateEvent.MandateAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewalAnnulled;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Takes back a mandate that was adopted by mistake, while nothing stands under it; of a renewal, the renewed one hears too. */
@Component
final class AnnulMandateHandler implements Slice<AnnulMandate, AnnulMandateHandler.State> {
    record State(OnMandate on, GroupMandates all, Reviews reviews, Links links, int calls) {}

    @Override
    public State load(AnnulMandate command, Act act, History history) {
        OnMandate on = OnMandate.load(command.mandate(), act, history);
        return new State(on, GroupMandates.of(on.mandate().group(), history), Reviews.of(command.mandate(), history),
                Links.of(command.mandate(), history),
                history.fold(0, (calls, event) -> calls + 1, MandateTags.calls(command.mandate())));
    }

    @Override
    public Decision decide(AnnulMandate command, State state, Act act) {
        Capacity secretariat = state.on().seat().asSecretariat();
        Mandate mandate = state.on().mandate();
        mandate.requireNotClosed();
        NOTHING_FOLLOWS_IT.requires(!state.all().isFollowed(mandate.id()));
        requireNothingUnderIt(state);
        MandateAnnulled annulled = new MandateAnnulled(mandate.id(), mandate.group(), command.reason());
        return mandate.renewal()
                ? secretariat.tells(renewalAnnulled(mandate, command.reason()), annulled)
                : secretariat.tells(annulled);
    }

    /** What was cancelled or taken away stands there no more. */
    private static void requireNothingUnderIt(State state) {
        int activities = state.on().mandate().activities().size();
        int reviews = state.reviews().all().size();
        int outputs = state.links().standing().size();
        NOTHING_STANDS_UNDER_IT.requires(activities + reviews + outputs + state.calls() == 0, activities, reviews,
                outputs,
                state.calls());
    }

    private static Event renewalAnnulled(Mandate mandate, String reason) {
        return new MandateRenewalAnnulled(Objects.requireNonNull(mandate.follows()), mandate.group(), mandate.id(),
                reason);
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(AnnulMandate command) {
        return MandateTags.mandate(command.mandate());
    }
}
