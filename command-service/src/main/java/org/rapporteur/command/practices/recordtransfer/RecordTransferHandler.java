package org.rapporteur.command.practices.recordtransfer;

import static org.rapporteur.command.practices.PracticeRule.NOT_OWN_PRACTICE;
import static org.rapporteur.command.practices.PracticeRule.ONE_TRANSFER;
import static org.rapporteur.command.practices.PracticeRule.PUBLISHED_FIRST;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.Stage;
import org.rapporteur.command.practices.Transfers;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.RecordTransfer;
import org.rapporteur.shared.practices.PracticeEvent.TransferRecorded;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.practices.TransferId;
import org.springframework.stereotype.Component;

/** A delegation says that it adopts a practice of another one: once, unless it gave it up. */
@Component
final class RecordTransferHandler implements Slice<RecordTransfer, OnPractice<Transfers>> {
    @Override
    public OnPractice<Transfers> load(RecordTransfer command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, Transfers.NONE, Transfers::evolve);
    }

    @Override
    public Decision decide(RecordTransfer command, OnPractice<Transfers> on, Act act) {
        Capacity member = on.seat().asVoiceOf(command.delegation());
        NOT_OWN_PRACTICE.requires(!on.dossier().isOf(command.delegation()));
        PUBLISHED_FIRST.requires(on.dossier().stage() == Stage.PUBLISHED);
        ONE_TRANSFER.requires(!on.facts().isAdoptedBy(command.delegation()));
        return member.tells(recorded(command, on, act));
    }

    private static TransferRecorded recorded(RecordTransfer command, OnPractice<Transfers> on, Act act) {
        PersonId contact = act.newPerson("contact");
        return new TransferRecorded(command.practice(), new TransferId(act.newId("transfer")), on.dossier().group(),
                command.delegation(), command.status(), command.language(), command.adapted(),
                act.seal(contact, command.contactName()),
                command.contactEmail() == null ? null : act.seal(contact, command.contactEmail()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT");
    }

    @Override
    public Tag turn(RecordTransfer command) {
        return PracticeTags.practice(command.practice());
    }

    @Override
    public Set<String> mints() {
        return Set.of("transfer");
    }
}
