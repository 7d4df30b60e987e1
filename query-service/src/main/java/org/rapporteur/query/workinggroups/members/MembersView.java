package org.rapporteur.query.workinggroups.members;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.query.workinggroups.members.MembersDocument.Invited;
import org.rapporteur.query.workinggroups.members.MembersDocument.Member;
import org.rapporteur.query.workinggroups.members.MembersDocument.RoleChange;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.ContactUpdated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.CorrespondentReplaced;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.SuccessorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;
import org.springframework.stereotype.Component;

/** Tells who sits in each group, in which roles now and earlier, and who is invited. */
@Component
public final class MembersView implements View<MembersDocument> {
    @Override
    public String name() {
        return "members";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<MembersDocument> type() {
        return MembersDocument.class;
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case WorkingGroupCreated e -> Set.of(e.group().value());
            case MemberInvited e -> Set.of(e.group().value());
            case InvitationWithdrawn e -> e.group() == null ? Set.of() : Set.of(e.group().value());
            case InvitationAccepted e -> Set.of(e.group().value());
            case ContactUpdated e -> e.group() == null ? Set.of() : Set.of(e.group().value());
            case RoleAssigned e -> Set.of(e.group().value());
            case RoleRevoked e -> Set.of(e.group().value());
            case MemberRemoved e -> Set.of(e.group().value());
            case SuccessorInvited e -> Set.of(e.group().value());
            case CorrespondentReplaced e -> Set.of(e.group().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable MembersDocument project(String key, @Nullable MembersDocument document, Happened happened) {
        return happened.event() instanceof WorkingGroupCreated e
                ? MembersDocument.of(e.group())
                : project(requireNonNull(document), happened);
    }

    private MembersDocument project(MembersDocument document, Happened happened) {
        return switch (happened.event()) {
            case MemberInvited e -> document.with(new Invited(e.invitation(), e.name(), e.email(), e.role(),
                    e.delegation(), e.alternate(), happened.at(), null));
            case InvitationWithdrawn e -> document.without(e.invitation());
            case InvitationAccepted e -> document.without(e.invitation()).with(member(e, happened));
            case ContactUpdated e -> document.knowing(e.person(), e.name(), e.email());
            case RoleAssigned e -> change(document, e.person(), e.role(), true, e.reason(), happened);
            case RoleRevoked e -> change(document, e.person(), e.role(), false, e.reason(), happened);
            case MemberRemoved e ->
                document.change(e.person(), member -> member.ended(happened.at(), e.reason(), null));
            case SuccessorInvited e -> document.replacing(e.invitation(), e.person());
            case CorrespondentReplaced e -> document
                    .change(e.person(), member -> member.ended(happened.at(), e.reason(), e.successor()))
                    .change(e.successor(), member -> member.after(e.person()));
            default -> document;
        };
    }

    private static Member member(InvitationAccepted e, Happened happened) {
        return new Member(e.person(), e.name(), e.email(), e.delegation(), e.alternate(), List.of(), happened.at(),
                null, null, null, null, List.of());
    }

    private MembersDocument change(MembersDocument document, PersonId person, Role role, boolean assigned,
            @Nullable String reason, Happened happened) {
        RoleChange change = new RoleChange(role, assigned, happened.at(), happened.actor(), reason);
        return document.change(person, member -> member.with(change));
    }
}
