package org.rapporteur.command.practices.untaginstrument;

import static org.rapporteur.command.practices.PracticeRule.INSTRUMENT_TAGGED;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Instruments;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.UntagInstrument;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentUntagged;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Takes the tag of an instrument from a practice. */
@Component
final class UntagInstrumentHandler implements Slice<UntagInstrument, OnPractice<Instruments>> {
    @Override
    public OnPractice<Instruments> load(UntagInstrument command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, Instruments.NONE, Instruments::evolve);
    }

    @Override
    public Decision decide(UntagInstrument command, OnPractice<Instruments> on, Act act) {
        Capacity rapporteur = on.asReviewer();
        InstrumentUntagged untagged = new InstrumentUntagged(command.practice(), command.instrument(),
                command.listed(), command.reason());
        INSTRUMENT_TAGGED.requires(on.facts().tagged().containsKey(untagged.ref().value()), command.instrument());
        return rapporteur.tells(untagged);
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(UntagInstrument command) {
        return PracticeTags.practice(command.practice());
    }
}
