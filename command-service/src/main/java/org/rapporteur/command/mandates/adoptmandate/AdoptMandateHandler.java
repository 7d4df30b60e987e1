package org.rapporteur.command.mandates.adoptmandate;

import static org.rapporteur.command.mandates.MandateRule.FOLLOWS_AN_EARLIER_ONE;
import static org.rapporteur.command.mandates.MandateRule.KNOWN_MANDATE;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.Group;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Continuity;
import org.rapporteur.command.mandates.Decisions;
import org.rapporteur.command.mandates.GroupMandates;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Takes up a mandate, in two years that no other mandate of the group touches. */
@Component
final class AdoptMandateHandler implements Slice<AdoptMandate, AdoptMandateHandler.State> {
    record State(Group group, Seat seat, GroupMandates others, Optional<Mandate> before) {}

    @Override
    public State load(AdoptMandate command, Act act, History history) {
        Group group = Group.of(command.group(), history);
        Optional<Mandate> before = Optional.ofNullable(command.follows()).map(earlier -> Mandate.of(earlier, history));
        return new State(group, Seat.of(act.person(), group.id(), history), GroupMandates.of(group.id(), history),
                before);
    }

    @Override
    public Decision decide(AdoptMandate command, State state, Act act) {
        Capacity secretariat = state.seat().asSecretariat();
        state.before().ifPresent(before -> requireEarlier(before, command));
        state.others().requireFree(command.period());
        Continuity.require(command.terms(), state.before().map(Mandate::terms).orElse(null));
        return secretariat.tells(new MandateAdopted(new MandateId(act.newId("mandate")), command.group(),
                state.group().organisation(), command.period(), command.terms(),
                Decisions.recorded(command.decision(), act), command.follows(), false));
    }

    private static void requireEarlier(Mandate before, AdoptMandate command) {
        KNOWN_MANDATE.requires(before.group().equals(command.group()));
        before.requireNotAnnulled();
        FOLLOWS_AN_EARLIER_ONE.requires(before.period().from().isBefore(command.period().from()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(AdoptMandate command) {
        return MandateTags.mandates(command.group());
    }

    @Override
    public Set<String> mints() {
        return Set.of("mandate");
    }
}
