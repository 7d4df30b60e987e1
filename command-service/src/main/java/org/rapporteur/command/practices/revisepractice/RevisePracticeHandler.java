package org.rapporteur.command.practices.revisepractice;

import static org.rapporteur.command.practices.PracticeRule.OPEN_FOR_REVIEW;
import static org.rapporteur.command.practices.PracticeRule.UNIQUE_NAME;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Attachments;
import org.rapporteur.command.practices.Call;
import org.rapporteur.command.practices.ContentCheck;
import org.rapporteur.command.practices.Dossier;
import org.rapporteur.command.practices.Names;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.SealedContent;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.NormalisedName;
import org.rapporteur.shared.practices.PracticeCommand.RevisePractice;
import org.rapporteur.shared.practices.PracticeEvent.FileAttached;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** A new text of a practice, whole; questions that are open stay open until they are answered. */
@Component
final class RevisePracticeHandler implements Slice<RevisePractice, RevisePracticeHandler.State> {
    record State(OnPractice<Set<FileAttached>> on, Call call, Map<PracticeId, NormalisedName> names,
            Attachments files) {
        boolean isFree(String name) {
            return names.entrySet().stream().filter(entry -> !entry.getKey().equals(on.dossier().practice()))
                    .noneMatch(entry -> entry.getValue().equals(NormalisedName.of(name)));
        }
    }

    @Override
    public State load(RevisePractice command, Act act, History history) {
        OnPractice<Set<FileAttached>> on = OnPractice.load(command.practice(), act, history, Set.of(),
                RevisePracticeHandler::evolve);
        Call call = Call.of(on.dossier().call(), history);
        return new State(on, call, Names.of(on.dossier().call(), on.dossier().delegation(), history),
                Attachments.of(command.content(), call.questionnaire(),
                        Attachments.owner(call.group(), on.dossier().delegation()), act));
    }

    private static Set<FileAttached> evolve(Set<FileAttached> files, Event event) {
        return event instanceof FileAttached file
                ? Stream.concat(files.stream(), Stream.of(file)).collect(Collectors.toUnmodifiableSet())
                : files;
    }

    @Override
    public Decision decide(RevisePractice command, State state, Act act) {
        Capacity member = state.on().asItsDelegation();
        OPEN_FOR_REVIEW.requires(state.on().dossier().isOpenForReview());
        ContentCheck.require(state.call(), command.content());
        UNIQUE_NAME.requires(state.isFree(command.content().name()), command.content().name());
        return member.tells(Stream.concat(Stream.of(revised(command, state, act)),
                state.files().attach(command.practice(), state.on().facts()).stream()).toArray(Event[]::new));
    }

    private static PracticeRevised revised(RevisePractice command, State state, Act act) {
        Dossier dossier = state.on().dossier();
        PersonId contact = contact(dossier, act);
        return new PracticeRevised(dossier.practice(), dossier.call(), dossier.delegation(), dossier.revision() + 1,
                contact, SealedContent.of(command.content(), state.call().questionnaire(), contact, act),
                command.reason());
    }

    /** One contact for all revisions, so that one erasure reaches them all; after it, a new one. */
    private static PersonId contact(Dossier dossier, Act act) {
        return act.sealer().hasErased(dossier.contact()) ? act.newPerson("contact") : dossier.contact();
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT");
    }

    @Override
    public Tag turn(RevisePractice command) {
        return PracticeTags.practice(command.practice());
    }
}
