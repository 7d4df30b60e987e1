package org.rapporteur.query.workinggroups.invitations;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.query.workinggroups.invitations.InvitationDocument.State;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.springframework.stereotype.Component;

/** Tells what each invitation is for, and what became of it; it names nobody. */
@Component
public final class InvitationsView implements View<InvitationDocument> {
    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<InvitationDocument> type() {
        return InvitationDocument.class;
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case AuditorInvited e -> Set.of(e.invitation().value());
            case AuditorAppointed e -> Set.of(e.invitation().value());
            case MemberInvited e -> Set.of(e.invitation().value());
            case InvitationWithdrawn e -> Set.of(e.invitation().value());
            case InvitationAccepted e -> Set.of(e.invitation().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable InvitationDocument project(String key, @Nullable InvitationDocument document, Happened happened) {
        return switch (happened.event()) {
            case AuditorInvited e ->
                new InvitationDocument(e.invitation(), e.organisation(), null, null, null, State.OPEN,
                        e.codeHash());
            case MemberInvited e ->
                new InvitationDocument(e.invitation(), null, e.group(), e.role(), e.delegation(), State.OPEN,
                        e.codeHash());
            case AuditorAppointed e -> requireNonNull(document).in(State.ACCEPTED);
            case InvitationAccepted e -> requireNonNull(document).in(State.ACCEPTED);
            case InvitationWithdrawn e -> requireNonNull(document).in(State.WITHDRAWN);
            default -> document;
        };
    }
}
