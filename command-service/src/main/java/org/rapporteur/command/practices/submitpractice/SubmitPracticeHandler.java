package org.rapporteur.command.practices.submitpractice;

import static org.rapporteur.command.deciding.KnownRule.KNOWN_DELEGATION;
import static org.rapporteur.command.practices.PracticeRule.BEFORE_THE_DEADLINE;
import static org.rapporteur.command.practices.PracticeRule.CALL_HAS_OPENED;
import static org.rapporteur.command.practices.PracticeRule.CALL_NOT_CLOSED;
import static org.rapporteur.command.practices.PracticeRule.UNIQUE_NAME;

import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Organisation;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Attachments;
import org.rapporteur.command.practices.Call;
import org.rapporteur.command.practices.ContentCheck;
import org.rapporteur.command.practices.Names;
import org.rapporteur.command.practices.OnCall;
import org.rapporteur.command.practices.SealedContent;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.NormalisedName;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** A delegation's practice enters the log, under a name that the delegation uses once in the call. */
@Component
final class SubmitPracticeHandler implements Slice<SubmitPractice, SubmitPracticeHandler.State> {
    record State(OnCall on, boolean answeredByExists, Set<NormalisedName> names, Attachments files) {
        boolean isFree(String name) {
            return !names.contains(NormalisedName.of(name));
        }
    }

    @Override
    public State load(SubmitPractice command, Act act, History history) {
        OnCall on = OnCall.load(command.call(), act, history);
        return new State(on, Organisation.allows(on.call().organisation(), command.answeredBy(), history),
                Set.copyOf(Names.of(command.call(), command.delegation(), history).values()),
                Attachments.of(command.content(), on.call().questionnaire(),
                        Attachments.owner(on.call().group(), command.delegation()), act));
    }

    @Override
    public Decision decide(SubmitPractice command, State state, Act act) {
        Capacity member = state.on().seat().asVoiceOf(command.delegation());
        Call call = state.on().call();
        CALL_NOT_CLOSED.requires(!call.closed());
        CALL_HAS_OPENED.requires(call.hasOpenedAt(act.at()));
        BEFORE_THE_DEADLINE.requires(call.isBeforeDeadline(act.at()));
        ContentCheck.require(call, command.content());
        KNOWN_DELEGATION.requires(state.answeredByExists(), String.valueOf(command.answeredBy()));
        UNIQUE_NAME.requires(state.isFree(command.content().name()), command.content().name());
        PracticeSubmitted submitted = submitted(command, call, act);
        return member.tells(Stream.concat(Stream.of(submitted),
                state.files().attach(submitted.practice(), Set.of()).stream()).toArray(Event[]::new));
    }

    private static PracticeSubmitted submitted(SubmitPractice command, Call call, Act act) {
        PersonId contact = act.newPerson("contact");
        return new PracticeSubmitted(new PracticeId(act.newId("practice")), call.id(), call.group(),
                command.delegation(), command.answeredBy(), contact,
                SealedContent.of(command.content(), call.questionnaire(), contact, act));
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT");
    }

    @Override
    public Tag turn(SubmitPractice command) {
        return PracticeTags.names(command.call(), command.delegation());
    }

    @Override
    public Set<String> mints() {
        return Set.of("practice");
    }
}
