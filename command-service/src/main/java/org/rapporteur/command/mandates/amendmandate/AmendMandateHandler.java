package org.rapporteur.command.mandates.amendmandate;

import static org.rapporteur.command.mandates.MandateRule.CURRENT_TERMS;
import static org.rapporteur.command.mandates.MandateRule.NOT_YET_FOLLOWED;
import static org.rapporteur.command.mandates.MandateRule.TASKS_WITH_ACTIVITIES_STAY;
import static org.rapporteur.command.mandates.MandateRule.TASKS_WITH_OUTPUTS_STAY;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Continuity;
import org.rapporteur.command.mandates.Decisions;
import org.rapporteur.command.mandates.GroupMandates;
import org.rapporteur.command.mandates.Links;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.OnMandate;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.AmendMandate;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Gives a mandate other terms, unless another one continues them already; the same terms once more change nothing. */
@Component
final class AmendMandateHandler implements Slice<AmendMandate, AmendMandateHandler.State> {
    record State(OnMandate on, GroupMandates all, Optional<Mandate> before, Links links) {}

    @Override
    public State load(AmendMandate command, Act act, History history) {
        OnMandate on = OnMandate.load(command.mandate(), act, history);
        return new State(on, GroupMandates.of(on.mandate().group(), history),
                Optional.ofNullable(on.mandate().follows()).map(earlier -> Mandate.of(earlier, history)),
                Links.of(command.mandate(), history));
    }

    @Override
    public Decision decide(AmendMandate command, State state, Act act) {
        Capacity secretariat = state.on().seat().asSecretariat();
        Mandate mandate = state.on().mandate();
        mandate.requireNotClosed();
        NOT_YET_FOLLOWED.requires(!state.all().isFollowed(mandate.id()));
        CURRENT_TERMS.requires(command.version() == null || command.version() == mandate.version(),
                mandate.version());
        requireTasksStay(TASKS_WITH_ACTIVITIES_STAY, mandate.activities().values().stream(), command);
        requireTasksStay(TASKS_WITH_OUTPUTS_STAY, state.links().tasks(mandate), command);
        Continuity.require(command.terms(), state.before().map(Mandate::terms).orElse(null));
        MandateAmended amended = new MandateAmended(mandate.id(), mandate.group(), mandate.version() + 1,
                command.terms(), Decisions.recorded(command.decision(), act), command.reason());
        return command.terms().equals(mandate.terms()) ? secretariat.tellsNothing() : secretariat.tells(amended);
    }

    private static void requireTasksStay(MandateRule rule, Stream<String> tasks, AmendMandate command) {
        String gone = tasks.filter(task -> !command.terms().hasTask(task)).distinct().sorted()
                .collect(Collectors.joining(", "));
        rule.requires(gone.isEmpty(), gone);
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(AmendMandate command) {
        return MandateTags.mandate(command.mandate());
    }
}
