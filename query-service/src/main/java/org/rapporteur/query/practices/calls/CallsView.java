package org.rapporteur.query.practices.calls;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.CallQuery.Extension;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.practices.PracticeEvent.RespondentReminded;
import org.springframework.stereotype.Component;

/** Tells of calls, and who was invited to them and who answered; a body that answered for a delegation is no line. */
@Component
public final class CallsView implements View<CallDocument> {
    @Override
    public String name() {
        return "calls";
    }

    /** 2: when each delegation was last reminded; 3: the terms of a call. */
    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<CallDocument> type() {
        return CallDocument.class;
    }

    /** The lists of calls are asked by group. */
    @Override
    public List<String> indexes() {
        return List.of("group");
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case CallOpened e -> Set.of(e.call().value());
            case CallTermsSet e -> Set.of(e.call().value());
            case RespondentInvited e -> Set.of(e.call().value());
            case RespondentReminded e -> Set.of(e.call().value());
            case CallExtended e -> Set.of(e.call().value());
            case CallClosed e -> Set.of(e.call().value());
            case PracticeSubmitted e -> Set.of(e.call().value());
            case PracticeRevised e -> Set.of(e.call().value());
            case PracticeWithdrawn e -> Set.of(e.call().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable CallDocument project(String key, @Nullable CallDocument document, Happened happened) {
        return happened.event() instanceof CallOpened e
                ? opened(e, happened)
                : project(requireNonNull(document), happened);
    }

    private CallDocument opened(CallOpened e, Happened happened) {
        return new CallDocument(e.call(), e.group(), e.organisation(), e.title(), e.guidance(), e.questionnaire(),
                e.vocabulary(), e.domains(), e.contact(), happened.at(), e.deadline(), List.of(), null, List.of(),
                CallDocument.Terms.NONE);
    }

    private CallDocument project(CallDocument call, Happened happened) {
        return switch (happened.event()) {
            case CallTermsSet e -> call.on(new CallDocument.Terms(e.languages(), e.opensAt(), e.mandate()));
            case RespondentInvited e -> call.line(e.delegation(), line -> line.invited(happened.at()));
            case RespondentReminded e -> call.line(e.delegation(), line -> line.reminded(happened.at()));
            case CallExtended e -> call.extended(new Extension(e.deadline(), happened.at(), e.reason()));
            case CallClosed e -> call.closed(happened.at());
            case PracticeSubmitted e -> call.line(e.delegation(), line -> line.with(e.practice(), happened.at()));
            case PracticeRevised e -> call.line(e.delegation(), line -> line.with(e.practice(), happened.at()));
            case PracticeWithdrawn e -> call.line(e.delegation(), line -> line.without(e.practice()));
            default -> call;
        };
    }
}
