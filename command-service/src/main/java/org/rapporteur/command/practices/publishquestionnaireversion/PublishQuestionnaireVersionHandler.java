package org.rapporteur.command.practices.publishquestionnaireversion;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.Group;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Forms;
import org.rapporteur.command.practices.Lineage;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.PublishQuestionnaireVersion;
import org.rapporteur.shared.practices.PracticeEvent.QuestionnaireVersionPublished;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** A questionnaire enters the log as the next version of its name, whole; it never changes again. */
@Component
final class PublishQuestionnaireVersionHandler
        implements
            Slice<PublishQuestionnaireVersion, PublishQuestionnaireVersionHandler.State> {
    record State(Group group, Seat seat, Lineage lineage, boolean basisExists) {}

    @Override
    public State load(PublishQuestionnaireVersion command, Act act, History history) {
        return new State(Group.of(command.group(), history), Seat.of(act.person(), command.group(), history),
                Lineage.ofQuestionnaire(command.questionnaire().ref().id(), history),
                Optional.ofNullable(command.basis()).map(ref -> Forms.questionnaire(ref, history).isPresent())
                        .orElse(true));
    }

    @Override
    public Decision decide(PublishQuestionnaireVersion command, State state, Act act) {
        Capacity secretariat = state.seat().asSecretariat();
        Check.that().when(!state.basisExists(), "basis", "invalid.unknown-version", null).orThrow();
        state.lineage().requireNext(command.questionnaire().ref(), state.group().organisation());
        return secretariat.tells(new QuestionnaireVersionPublished(command.group(), state.group().organisation(),
                command.questionnaire(), command.basis()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(PublishQuestionnaireVersion command) {
        return PracticeTags.questionnaireVersions(command.questionnaire().ref().id());
    }
}
