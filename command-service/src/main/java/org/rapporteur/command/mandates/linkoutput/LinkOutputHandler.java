package org.rapporteur.command.mandates.linkoutput;

import static org.rapporteur.command.mandates.MandateRule.KNOWN_ACTIVITY;
import static org.rapporteur.command.mandates.MandateRule.LINKED_ONCE;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Activity;
import org.rapporteur.command.mandates.Links;
import org.rapporteur.command.mandates.OnMandate;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.LinkOutput;
import org.rapporteur.shared.mandates.MandateEvent.OutputLinked;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.OutputId;
import org.springframework.stereotype.Component;

/** Links a task or an activity to what it produced, once; also after the mandate was closed, since much is known later only. */
@Component
final class LinkOutputHandler implements Slice<LinkOutput, LinkOutputHandler.State> {
    record State(OnMandate on, Optional<Activity> activity, Links links, Origin origin) {}

    @Override
    public State load(LinkOutput command, Act act, History history) {
        OnMandate on = OnMandate.load(command.mandate(), act, history);
        return new State(on, Optional.ofNullable(command.activity()).map(id -> Activity.of(id, history)),
                Links.of(command.mandate(), history), Origin.of(command.output(), history));
    }

    @Override
    public Decision decide(LinkOutput command, State state, Act act) {
        Capacity capacity = state.on().seat().asSecretariatOr(isLead(state, act));
        state.on().mandate().requireNotAnnulled();
        requireSubject(command, state);
        state.origin().requireOf(state.on().mandate().group());
        LINKED_ONCE.requires(!state.links().has(command.task(), command.activity(), command.output()));
        return capacity.tells(new OutputLinked(new OutputId(act.newId("link")), command.mandate(),
                state.on().mandate().group(), command.task(), command.activity(), command.output()));
    }

    private static boolean isLead(State state, Act act) {
        return state.activity().filter(one -> one.lead().equals(act.person())).isPresent();
    }

    private static void requireSubject(LinkOutput command, State state) {
        KNOWN_ACTIVITY.requires(state.activity().stream().allMatch(one -> one.mandate().equals(command.mandate())));
        if (command.task() != null) {
            state.on().mandate().requireTask(command.task());
        }
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT", "SELF");
    }

    @Override
    public Tag turn(LinkOutput command) {
        return MandateTags.outputs(command.mandate());
    }

    @Override
    public Set<String> mints() {
        return Set.of("link");
    }
}
