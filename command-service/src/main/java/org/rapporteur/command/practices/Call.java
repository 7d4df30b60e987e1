package org.rapporteur.command.practices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;

/**
 * A call, as far as rules ask: what it asks for, in which words, until when; form and words as they were when it was
 * opened.
 *
 * @param languages in which it may be answered; empty: in every one
 * @param opensAt before which nobody answers
 */
public record Call(CallId id, GroupId group, OrganisationId organisation, Questionnaire questionnaire,
        Vocabulary vocabulary, List<String> domains, Instant deadline, boolean closed, List<Language> languages,
        @Nullable Instant opensAt) {
    private record Facts(CallOpened opened, Instant deadline, boolean closed, @Nullable CallTermsSet terms) {}

    public static Call of(CallId call, History history) {
        return history.fold(Optional.empty(), Call::evolve, PracticeTags.call(call))
                .map(facts -> of(facts, history)).orElseThrow(PracticeRule.KNOWN_CALL::refused);
    }

    private static Optional<Facts> evolve(Optional<Facts> facts, Event event) {
        return switch (event) {
            case CallOpened opened -> Optional.of(new Facts(opened, opened.deadline(), false, null));
            case CallExtended extended ->
                facts.map(one -> new Facts(one.opened, extended.deadline(), one.closed, one.terms));
            case CallTermsSet terms -> facts.map(one -> new Facts(one.opened, one.deadline, one.closed, terms));
            case CallClosed closed -> facts.map(one -> new Facts(one.opened, one.deadline, true, one.terms));
            default -> facts;
        };
    }

    private static Call of(Facts facts, History history) {
        CallOpened opened = facts.opened();
        CallTermsSet terms = facts.terms();
        return new Call(opened.call(), opened.group(), opened.organisation(),
                Forms.questionnaire(opened.questionnaire(), history).orElseThrow(),
                Forms.vocabulary(opened.vocabulary(), history).orElseThrow(), opened.domains(), facts.deadline(),
                facts.closed(), terms == null ? List.of() : terms.languages(), terms == null ? null : terms.opensAt());
    }

    /** Whether it takes answers already at this moment. */
    public boolean hasOpenedAt(Instant moment) {
        return opensAt == null || !moment.isBefore(opensAt);
    }

    /** Refuses, at its field, an answer in a language that the call does not name. */
    public void requireLanguage(Language language) {
        Check.that().when(isForeign(language), "content.language", "invalid.language-of-call", null).orThrow();
    }

    boolean isForeign(Language language) {
        return !languages.isEmpty() && !languages.contains(language);
    }

    /** Whether a practice may still be submitted at this moment; the deadline itself is in time. */
    public boolean isBeforeDeadline(Instant moment) {
        return !moment.isAfter(deadline);
    }
}
