package org.rapporteur.command.practices.askforwithdrawal;

import static org.rapporteur.command.practices.PracticeRule.ONE_OPEN_REQUEST;
import static org.rapporteur.command.practices.PracticeRule.PUBLISHED_TO_ASK;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.Stage;
import org.rapporteur.command.practices.WithdrawalRequest;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.AskForWithdrawal;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalRequested;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Asks, for its delegation, that a published practice be withdrawn: the secretariat answers. */
@Component
final class AskForWithdrawalHandler implements Slice<AskForWithdrawal, OnPractice<WithdrawalRequest>> {
    @Override
    public OnPractice<WithdrawalRequest> load(AskForWithdrawal command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, WithdrawalRequest.NONE, WithdrawalRequest::evolve);
    }

    @Override
    public Decision decide(AskForWithdrawal command, OnPractice<WithdrawalRequest> on, Act act) {
        Capacity delegation = on.asItsDelegation();
        PUBLISHED_TO_ASK.requires(on.dossier().stage() == Stage.PUBLISHED);
        ONE_OPEN_REQUEST.requires(on.facts() == WithdrawalRequest.NONE);
        return delegation.tells(new WithdrawalRequested(command.practice(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT");
    }

    @Override
    public Tag turn(AskForWithdrawal command) {
        return PracticeTags.practice(command.practice());
    }
}
