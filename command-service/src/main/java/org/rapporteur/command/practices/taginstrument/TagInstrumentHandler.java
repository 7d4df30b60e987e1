package org.rapporteur.command.practices.taginstrument;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Call;
import org.rapporteur.command.practices.Instruments;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.TermCheck;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.TagInstrument;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentTagged;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Tags a practice with an instrument of the vocabulary or with another by its name; the same again changes its particulars. */
@Component
final class TagInstrumentHandler implements Slice<TagInstrument, TagInstrumentHandler.State> {
    record State(OnPractice<Instruments> on, Call call) {}

    @Override
    public State load(TagInstrument command, Act act, History history) {
        OnPractice<Instruments> on = OnPractice.load(command.practice(), act, history, Instruments.NONE,
                Instruments::evolve);
        return new State(on, Call.of(on.dossier().call(), history));
    }

    @Override
    public Decision decide(TagInstrument command, State state, Act act) {
        Capacity rapporteur = state.on().asReviewer();
        TermCheck.in("instrument", listed(command, state.call().vocabulary()), Check.that()).orThrow();
        InstrumentTagged tag = new InstrumentTagged(command.practice(), command.instrument(), command.listed(),
                command.reason(), command.assumed());
        return tag.equals(state.on().facts().tagged().get(tag.ref().value()))
                ? rapporteur.tellsNothing()
                : rapporteur.tells(tag);
    }

    /** The instrument with its group: where either is retired, it is not tagged any more. */
    private static Stream<Optional<Term>> listed(TagInstrument command, Vocabulary vocabulary) {
        Stream<Term> groups = vocabulary.instruments().stream()
                .filter(group -> group.narrower(command.instrument()).isPresent());
        return command.listed()
                ? Stream.concat(Stream.of(vocabulary.instrument(command.instrument())), groups.map(Optional::of))
                : Stream.empty();
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(TagInstrument command) {
        return PracticeTags.practice(command.practice());
    }
}
