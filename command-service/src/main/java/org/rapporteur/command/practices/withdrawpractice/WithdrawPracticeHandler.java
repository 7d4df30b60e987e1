package org.rapporteur.command.practices.withdrawpractice;

import static org.rapporteur.command.practices.PracticeRule.NOT_YET_WITHDRAWN;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Dossier;
import org.rapporteur.command.practices.OnPractice.Nothing;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.Stage;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.WithdrawPractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/** Withdraws a practice: its delegation before publication; the secretariat after it, asked by the delegation or not. */
@Component
final class WithdrawPracticeHandler implements Slice<WithdrawPractice, OnPractice<Nothing>> {
    @Override
    public OnPractice<Nothing> load(WithdrawPractice command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history);
    }

    @Override
    public Decision decide(WithdrawPractice command, OnPractice<Nothing> on, Act act) {
        Dossier dossier = on.dossier();
        Capacity withdrawer = withdrawer(on);
        NOT_YET_WITHDRAWN.requires(dossier.stage() != Stage.WITHDRAWN);
        return withdrawer.tells(new PracticeWithdrawn(command.practice(), dossier.call(), dossier.delegation(),
                command.reason()));
    }

    private static Capacity withdrawer(OnPractice<Nothing> on) {
        return switch (on.dossier().stage()) {
            case PUBLISHED -> on.seat().asSecretariat();
            // why both: either may have withdrawn it, and is told so rather than that it is not theirs
            case WITHDRAWN -> on.seat().as(Role.SECRETARIAT).orElseGet(on::asItsDelegation);
            default -> on.asItsDelegation();
        };
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT", "SECRETARIAT");
    }

    @Override
    public Tag turn(WithdrawPractice command) {
        return PracticeTags.practice(command.practice());
    }
}
