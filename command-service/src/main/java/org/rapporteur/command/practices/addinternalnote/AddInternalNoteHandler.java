package org.rapporteur.command.practices.addinternalnote;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.OnPractice.Nothing;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.NoteId;
import org.rapporteur.shared.practices.PracticeCommand.AddInternalNote;
import org.rapporteur.shared.practices.PracticeEvent.InternalNoteAdded;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Notes something for those who review and run the group, at any point of the practice's life. */
@Component
final class AddInternalNoteHandler implements Slice<AddInternalNote, OnPractice<Nothing>> {
    @Override
    public OnPractice<Nothing> load(AddInternalNote command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history);
    }

    @Override
    public Decision decide(AddInternalNote command, OnPractice<Nothing> on, Act act) {
        Capacity author = on.asSecretariatOrImpartialRapporteur();
        return author.tells(new InternalNoteAdded(command.practice(), new NoteId(act.newId("note")),
                command.text()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT", "RAPPORTEUR");
    }

    @Override
    public Tag turn(AddInternalNote command) {
        return PracticeTags.practice(command.practice());
    }

    @Override
    public Set<String> mints() {
        return Set.of("note");
    }
}
