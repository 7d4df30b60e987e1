package org.rapporteur.command.practices.assesstransferability;

import static org.rapporteur.command.practices.PracticeRule.NOT_OWN_DELEGATION;
import static org.rapporteur.command.practices.PracticeRule.STILL_IN_PLAY;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.Stage;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.AssessTransferability;
import org.rapporteur.shared.practices.PracticeEvent.TransferabilityAssessed;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.Checklist;
import org.rapporteur.shared.vocabulary.Checklists;
import org.springframework.stereotype.Component;

/** Judges whether others can adopt a practice: also once it is published, as evidence often comes later. */
@Component
final class AssessTransferabilityHandler
        implements
            Slice<AssessTransferability, OnPractice<Optional<TransferabilityAssessed>>> {
    @Override
    public OnPractice<Optional<TransferabilityAssessed>> load(AssessTransferability command, Act act,
            History history) {
        return OnPractice.load(command.practice(), act, history, Optional.empty(),
                AssessTransferabilityHandler::evolve);
    }

    private static Optional<TransferabilityAssessed> evolve(Optional<TransferabilityAssessed> last, Event event) {
        return event instanceof TransferabilityAssessed assessed ? Optional.of(assessed) : last;
    }

    @Override
    public Decision decide(AssessTransferability command, OnPractice<Optional<TransferabilityAssessed>> on, Act act) {
        Capacity rapporteur = on.seat().asRapporteur();
        NOT_OWN_DELEGATION.requires(!on.dossier().isOf(on.seat().delegation()));
        STILL_IN_PLAY.requires(on.dossier().stage() != Stage.WITHDRAWN && on.dossier().stage() != Stage.DECLINED);
        requireWhole(command);
        TransferabilityAssessed assessed = new TransferabilityAssessed(command.practice(), command.checklist(),
                command.language(), command.answers(), command.evidence());
        return on.facts().filter(assessed::equals).isPresent()
                ? rapporteur.tellsNothing()
                : rapporteur.tells(assessed);
    }

    /** Every criterion of the checklist is answered, and nothing else. */
    private static void requireWhole(AssessTransferability command) {
        Optional<Checklist> known = Checklists.find(command.checklist());
        Check.that().when(known.isEmpty(), "checklist", "invalid.unknown-version", null).orThrow();
        Checklist checklist = known.orElseThrow();
        Check check = Check.that().when(checklist.evidence(command.evidence()).isEmpty(), "evidence",
                "invalid.unknown-level", null);
        checklist.criteria().forEach(one -> check.required("answers." + one.code() + ".verdict",
                command.answers().get(one.code())));
        command.answers().keySet().forEach(code -> check.when(checklist.criterion(code).isEmpty(), "answers." + code,
                "invalid.unknown-criterion", null));
        check.orThrow();
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(AssessTransferability command) {
        return PracticeTags.practice(command.practice());
    }
}
