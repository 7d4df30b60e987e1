package org.rapporteur.command.practices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;

/** A call, as far as rules ask: what it asks for, in which words, until when; form and words as they were when it was opened. */
public record Call(CallId id, GroupId group, OrganisationId organisation, Questionnaire questionnaire,
        Vocabulary vocabulary, List<String> domains, Instant deadline, boolean closed) {
    private record Facts(CallOpened opened, Instant deadline, boolean closed) {}

    public static Call of(CallId call, History history) {
        return history.fold(Optional.empty(), Call::evolve, PracticeTags.call(call))
                .map(facts -> of(facts, history)).orElseThrow(PracticeRule.KNOWN_CALL::refused);
    }

    private static Optional<Facts> evolve(Optional<Facts> facts, Event event) {
        return switch (event) {
            case CallOpened opened -> Optional.of(new Facts(opened, opened.deadline(), false));
            case CallExtended extended ->
                facts.map(one -> new Facts(one.opened, extended.deadline(), one.closed));
            case CallClosed closed -> facts.map(one -> new Facts(one.opened, one.deadline, true));
            default -> facts;
        };
    }

    private static Call of(Facts facts, History history) {
        CallOpened opened = facts.opened();
        return new Call(opened.call(), opened.group(), opened.organisation(),
                Forms.questionnaire(opened.questionnaire(), history).orElseThrow(),
                Forms.vocabulary(opened.vocabulary(), history).orElseThrow(), opened.domains(), facts.deadline(),
                facts.closed());
    }

    /** Whether a practice may still be submitted at this moment; the deadline itself is in time. */
    public boolean isBeforeDeadline(Instant moment) {
        return !moment.isAfter(deadline);
    }
}
