package org.rapporteur.command.mandates.unlinkoutput;

import static org.rapporteur.command.mandates.MandateRule.KNOWN_LINK;
import static org.rapporteur.command.mandates.MandateRule.LINK_STANDS;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Activity;
import org.rapporteur.command.mandates.OnMandate;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.UnlinkOutput;
import org.rapporteur.shared.mandates.MandateEvent.OutputLinked;
import org.rapporteur.shared.mandates.MandateEvent.OutputUnlinked;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Takes a link away that does not belong there, once; the history keeps it. */
@Component
final class UnlinkOutputHandler implements Slice<UnlinkOutput, UnlinkOutputHandler.State> {
    record State(OutputLinked link, boolean stands, OnMandate on, Optional<Activity> activity) {}

    @Override
    public State load(UnlinkOutput command, Act act, History history) {
        Found found = history.fold(new Found(Optional.empty(), false), Found::evolve,
                MandateTags.output(command.link()));
        OutputLinked link = found.link().orElseThrow(KNOWN_LINK::refused);
        return new State(link, found.stands(), OnMandate.load(link.mandate(), act, history),
                Optional.ofNullable(link.activity()).map(id -> Activity.of(id, history)));
    }

    @Override
    public Decision decide(UnlinkOutput command, State state, Act act) {
        Capacity capacity = state.on().seat().asSecretariatOr(isLead(state, act));
        LINK_STANDS.requires(state.stands());
        return capacity.tells(new OutputUnlinked(command.link(), state.link().mandate(), state.link().group(),
                command.reason()));
    }

    private record Found(Optional<OutputLinked> link, boolean stands) {
        Found evolve(Event event) {
            return switch (event) {
                case OutputLinked linked -> new Found(Optional.of(linked), true);
                case OutputUnlinked unlinked -> new Found(link, false);
                default -> this;
            };
        }
    }

    private static boolean isLead(State state, Act act) {
        return state.activity().filter(one -> one.lead().equals(act.person())).isPresent();
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT", "SELF");
    }

    @Override
    public Tag turn(UnlinkOutput command) {
        return MandateTags.output(command.link());
    }
}
