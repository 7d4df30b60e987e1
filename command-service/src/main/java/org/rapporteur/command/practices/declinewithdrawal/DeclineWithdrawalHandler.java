package org.rapporteur.command.practices.declinewithdrawal;

import static org.rapporteur.command.practices.PracticeRule.WITHDRAWAL_ASKED_FOR;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.WithdrawalRequest;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.DeclineWithdrawal;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalDeclined;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Leaves a practice published though its delegation asked for its withdrawal, with the reason that the delegation reads. */
@Component
final class DeclineWithdrawalHandler implements Slice<DeclineWithdrawal, OnPractice<WithdrawalRequest>> {
    @Override
    public OnPractice<WithdrawalRequest> load(DeclineWithdrawal command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, WithdrawalRequest.NONE, WithdrawalRequest::evolve);
    }

    @Override
    public Decision decide(DeclineWithdrawal command, OnPractice<WithdrawalRequest> on, Act act) {
        Capacity secretariat = on.seat().asSecretariat();
        WITHDRAWAL_ASKED_FOR.requires(on.facts() == WithdrawalRequest.OPEN);
        return secretariat.tells(new WithdrawalDeclined(command.practice(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(DeclineWithdrawal command) {
        return PracticeTags.practice(command.practice());
    }
}
