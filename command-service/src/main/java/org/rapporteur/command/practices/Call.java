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
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;

/** A call, as far as rules ask: what it asks for, in which words, until when. */
public record Call(CallId id, GroupId group, OrganisationId organisation, VersionRef questionnaireRef,
        VersionRef vocabularyRef, List<String> domains, Instant deadline, boolean closed) {
    public static Call of(CallId call, History history) {
        return history.fold(Optional.empty(), Call::evolve, PracticeTags.call(call))
                .orElseThrow(PracticeRule.KNOWN_CALL::refused);
    }

    private static Optional<Call> evolve(Optional<Call> call, Event event) {
        return switch (event) {
            case CallOpened opened -> Optional.of(of(opened));
            case CallExtended extended -> call.map(one -> one.until(extended.deadline(), one.closed));
            case CallClosed closed -> call.map(one -> one.until(one.deadline, true));
            default -> call;
        };
    }

    private static Call of(CallOpened event) {
        return new Call(event.call(), event.group(), event.organisation(), event.questionnaire(), event.vocabulary(),
                event.domains(), event.deadline(), false);
    }

    private Call until(Instant otherDeadline, boolean isClosed) {
        return new Call(id, group, organisation, questionnaireRef, vocabularyRef, domains, otherDeadline, isClosed);
    }

    /** The form as it was when the call was opened. */
    public Questionnaire questionnaire() {
        return Versions.questionnaire(questionnaireRef).orElseThrow();
    }

    /** The words as they were when the call was opened. */
    public Vocabulary vocabulary() {
        return Versions.vocabulary(vocabularyRef).orElseThrow();
    }

    /** Whether a practice may still be submitted at this moment; the deadline itself is in time. */
    public boolean isBeforeDeadline(Instant moment) {
        return !moment.isAfter(deadline);
    }
}
