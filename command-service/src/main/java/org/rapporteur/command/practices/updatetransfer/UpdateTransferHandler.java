package org.rapporteur.command.practices.updatetransfer;

import static org.rapporteur.command.practices.PracticeRule.KNOWN_TRANSFER;
import static org.rapporteur.command.practices.PracticeRule.TRANSFER_NOT_ABANDONED;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.Transfers;
import org.rapporteur.command.practices.Transfers.Told;
import org.rapporteur.command.practices.Transfers.Transfer;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.UpdateTransfer;
import org.rapporteur.shared.practices.PracticeEvent.TransferUpdated;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** The delegation that adopts a practice tells how far it is, also where the practice was withdrawn meanwhile. */
@Component
final class UpdateTransferHandler implements Slice<UpdateTransfer, OnPractice<Transfers>> {
    @Override
    public OnPractice<Transfers> load(UpdateTransfer command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, Transfers.NONE, Transfers::evolve);
    }

    @Override
    public Decision decide(UpdateTransfer command, OnPractice<Transfers> on, Act act) {
        Transfer transfer = on.facts().find(command.transfer()).orElseThrow(KNOWN_TRANSFER::refused);
        Capacity member = on.seat().asVoiceOf(transfer.delegation());
        Told now = new Told(command.status(), command.language(), command.adapted());
        if (now.equals(transfer.told()) && command.contactName() == null) {
            return member.tellsNothing();
        }
        TRANSFER_NOT_ABANDONED.requires(!transfer.abandoned());
        return member.tells(updated(command, act));
    }

    private static TransferUpdated updated(UpdateTransfer command, Act act) {
        PersonId contact = act.newPerson("contact");
        return new TransferUpdated(command.practice(), command.transfer(), command.status(), command.language(),
                command.adapted(), command.contactName() == null ? null : act.seal(contact, command.contactName()),
                command.contactEmail() == null ? null : act.seal(contact, command.contactEmail()), command.reason());
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT");
    }

    @Override
    public Tag turn(UpdateTransfer command) {
        return PracticeTags.practice(command.practice());
    }
}
