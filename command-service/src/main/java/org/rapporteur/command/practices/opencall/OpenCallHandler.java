package org.rapporteur.command.practices.opencall;

import static org.rapporteur.command.practices.PracticeRule.DEADLINE_AHEAD;
import static org.rapporteur.command.practices.PracticeRule.OPENS_BEFORE_DEADLINE;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.Group;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Forms;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Opens a call on one version of a questionnaire and of a vocabulary: they stay as they are now. */
@Component
final class OpenCallHandler implements Slice<OpenCall, OpenCallHandler.State> {
    record State(Group group, Seat seat, Optional<Questionnaire> questionnaire, Optional<Vocabulary> vocabulary,
            Optional<UnderMandate> mandate) {}

    @Override
    public State load(OpenCall command, Act act, History history) {
        return new State(Group.of(command.group(), history), Seat.of(act.person(), command.group(), history),
                Forms.questionnaire(command.questionnaire(), history),
                Forms.vocabulary(command.vocabulary(), history), Optional.ofNullable(command.mandate())
                        .map(mandate -> UnderMandate.of(mandate, command.group(), history)));
    }

    @Override
    public Decision decide(OpenCall command, State state, Act act) {
        Capacity secretariat = state.seat().asSecretariat();
        requireKnownVersions(command, state);
        DEADLINE_AHEAD.requires(command.deadline().isAfter(act.at()));
        Instant opening = opening(command, act);
        OPENS_BEFORE_DEADLINE.requires(opening.isBefore(command.deadline()));
        state.mandate().ifPresent(mandate -> mandate.requireOn(opening));
        CallId call = new CallId(act.newId("call"));
        return secretariat.tells(
                Stream.concat(Stream.of(opened(call, command, state)), terms(call, command, act))
                        .toArray(Event[]::new));
    }

    /** A moment that has passed means now. */
    private static Instant opening(OpenCall command, Act act) {
        Instant wanted = command.opensAt();
        return wanted == null || wanted.isBefore(act.at()) ? act.at() : wanted;
    }

    private static CallOpened opened(CallId call, OpenCall command, State state) {
        return new CallOpened(call, command.group(), state.group().organisation(), command.title(),
                command.guidance(), command.questionnaire(), command.vocabulary(), command.domains(),
                command.contact(), command.deadline());
    }

    private static Stream<CallTermsSet> terms(CallId call, OpenCall command, Act act) {
        List<Language> languages = Objects.requireNonNullElse(command.languages(), List.of());
        Instant later = opening(command, act).isAfter(act.at()) ? command.opensAt() : null;
        return languages.isEmpty() && later == null && command.mandate() == null
                ? Stream.empty()
                : Stream.of(new CallTermsSet(call, command.group(), languages, later, command.mandate()));
    }

    private static void requireKnownVersions(OpenCall command, State state) {
        Check.that()
                .when(state.questionnaire().isEmpty(), "questionnaire", "invalid.unknown-version", null)
                .when(state.vocabulary().isEmpty(), "vocabulary", "invalid.unknown-version", null)
                .when(state.vocabulary().isPresent() && !offered(state.vocabulary().get()).containsAll(
                        command.domains()), "domains", "invalid.unknown-term", null)
                .orThrow();
    }

    private static Set<String> offered(Vocabulary vocabulary) {
        return vocabulary.domains().stream().filter(Term::inUse).map(Term::code).collect(Collectors.toSet());
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(OpenCall command) {
        return WorkingGroupTags.group(command.group());
    }

    @Override
    public Set<String> mints() {
        return Set.of("call");
    }
}
