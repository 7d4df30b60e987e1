package org.rapporteur.command.practices.providetranslation;

import static org.rapporteur.command.deciding.SeatRule.RAPPORTEUR_OR_SECRETARIAT_OR_OWN_DELEGATION;
import static org.rapporteur.command.practices.PracticeRule.CURRENT_REVISION;
import static org.rapporteur.command.practices.PracticeRule.STILL_IN_PLAY;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.AnswerCheck;
import org.rapporteur.command.practices.Call;
import org.rapporteur.command.practices.Dossier;
import org.rapporteur.command.practices.Fields;
import org.rapporteur.command.practices.OnPractice.Nothing;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.Stage;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.ProvideTranslation;
import org.rapporteur.shared.practices.PracticeEvent.TranslationProvided;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/** Gives a practice's text in the other language: by its delegation, a rapporteur or the secretariat. */
@Component
final class ProvideTranslationHandler implements Slice<ProvideTranslation, ProvideTranslationHandler.State> {
    record State(OnPractice<Nothing> on, Call call) {
        Capacity translator() {
            Seat seat = on.seat();
            return seat.voiceOf(on.dossier().delegation()).or(() -> seat.as(Role.SECRETARIAT))
                    .or(() -> seat.as(Role.RAPPORTEUR))
                    .orElseThrow(() -> RAPPORTEUR_OR_SECRETARIAT_OR_OWN_DELEGATION
                            .refused(on.dossier().delegation()));
        }
    }

    @Override
    public State load(ProvideTranslation command, Act act, History history) {
        OnPractice<Nothing> on = OnPractice.load(command.practice(), act, history);
        return new State(on, Call.of(on.dossier().call(), history));
    }

    @Override
    public Decision decide(ProvideTranslation command, State state, Act act) {
        Capacity translator = state.translator();
        Dossier dossier = state.on().dossier();
        STILL_IN_PLAY.requires(dossier.stage() != Stage.WITHDRAWN && dossier.stage() != Stage.DECLINED);
        CURRENT_REVISION.requires(command.ofRevision() == dossier.revision(), command.ofRevision(),
                dossier.revision());
        requireTranslatable(command, dossier, state.call().questionnaire());
        return translator.tells(new TranslationProvided(command.practice(), command.language(),
                command.ofRevision(), command.name(), command.answers()));
    }

    private static void requireTranslatable(ProvideTranslation command, Dossier dossier, Questionnaire form) {
        Check check = Check.that().when(command.language() == dossier.content().language(), "language",
                "invalid.original-language", null);
        command.answers()
                .forEach((field, text) -> check
                        .when(!Fields.isTranslatable(form, dossier.content(), field), "answers." + field,
                                "invalid.unknown-field", null)
                        .text("answers." + field, text,
                                form.field(field).map(Questionnaire.Field::maxLength).orElse(AnswerCheck.REASON)));
        check.orThrow();
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT", "RAPPORTEUR", "SECRETARIAT");
    }

    @Override
    public Tag turn(ProvideTranslation command) {
        return PracticeTags.practice(command.practice());
    }
}
