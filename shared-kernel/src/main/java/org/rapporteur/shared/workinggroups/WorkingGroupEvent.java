package org.rapporteur.shared.workinggroups;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Named;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.Tag;

/** Every fact about organisations, delegations, groups and who sits in them. */
public sealed interface WorkingGroupEvent extends Event {
    @Named("workinggroups.AdministratorAppointed")
    record AdministratorAppointed(PersonId person, Sealed name) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.administrators(), WorkingGroupTags.administrator(person));
        }
    }

    @Named("workinggroups.OrganisationCreated")
    record OrganisationCreated(OrganisationId organisation, Bilingual name,
            String acronym) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.organisation(organisation), WorkingGroupTags.organisationNames());
        }
    }

    @Named("workinggroups.DelegationRegistered")
    record DelegationRegistered(OrganisationId organisation, DelegationCode delegation, DelegationKind kind,
            Bilingual name, @Nullable DelegationCode partOf) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.delegation(organisation, delegation));
        }
    }

    /** An invitation to audit an organisation; it takes effect when it is accepted. */
    @Named("workinggroups.AuditorInvited")
    record AuditorInvited(InvitationId invitation, OrganisationId organisation, Sealed name, Sealed email,
            String codeHash) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.invitation(invitation));
        }
    }

    @Named("workinggroups.AuditorAppointed")
    record AuditorAppointed(InvitationId invitation, OrganisationId organisation, PersonId person, Sealed name,
            @Nullable Sealed email) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.invitation(invitation), WorkingGroupTags.auditor(organisation, person));
        }
    }

    @Named("workinggroups.WorkingGroupCreated")
    record WorkingGroupCreated(GroupId group, OrganisationId organisation, GroupKind kind, Bilingual name,
            String acronym, @Nullable GroupId parent, @Nullable Bilingual legalBasis,
            @Nullable Bilingual openTo) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.group(group), WorkingGroupTags.groupNames(organisation));
        }
    }

    /** The subject of name and e-mail is a person of the invitation's own: who accepts may be known by another id. */
    @Named("workinggroups.MemberInvited")
    record MemberInvited(InvitationId invitation, GroupId group, Sealed name, Sealed email, Role role,
            @Nullable DelegationCode delegation, boolean alternate, String codeHash) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.invitation(invitation));
        }
    }

    /** An invitation that nobody accepted is void; the group is null where somebody was invited to audit. */
    @Named("workinggroups.InvitationWithdrawn")
    record InvitationWithdrawn(InvitationId invitation, @Nullable GroupId group,
            String reason) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.invitation(invitation));
        }
    }

    /** The person's membership starts; the role of the invitation is a fact of its own beside it. */
    @Named("workinggroups.InvitationAccepted")
    record InvitationAccepted(InvitationId invitation, GroupId group, PersonId person, Sealed name,
            @Nullable Sealed email, @Nullable DelegationCode delegation,
            boolean alternate) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.invitation(invitation), WorkingGroupTags.seat(group, person));
        }
    }

    @Named("workinggroups.RoleAssigned")
    record RoleAssigned(GroupId group, PersonId person, Role role,
            @Nullable String reason) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return seatTags(group, person, role);
        }
    }

    @Named("workinggroups.RoleRevoked")
    record RoleRevoked(GroupId group, PersonId person, Role role, String reason) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return seatTags(group, person, role);
        }
    }

    /** The person's membership has ended; each role that was still held is revoked by a fact of its own before it. */
    @Named("workinggroups.MemberRemoved")
    record MemberRemoved(GroupId group, PersonId person, String reason) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.seat(group, person));
        }
    }

    /** The open invitation beside it is for the seat of this person, who keeps it until somebody accepts. */
    @Named("workinggroups.SuccessorInvited")
    record SuccessorInvited(InvitationId invitation, GroupId group, PersonId person,
            String reason) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.invitation(invitation), WorkingGroupTags.seat(group, person));
        }
    }

    /** The person's membership has ended because the successor took the seat; roles are revoked by facts before it. */
    @Named("workinggroups.CorrespondentReplaced")
    record CorrespondentReplaced(InvitationId invitation, GroupId group, PersonId person, PersonId successor,
            DelegationCode delegation, String reason) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.invitation(invitation), WorkingGroupTags.seat(group, person));
        }
    }

    /** How many ordinary meetings the group holds in a calendar year, from that year on and until another is set. */
    @Named("workinggroups.MeetingCadenceSet")
    record MeetingCadenceSet(GroupId group, int meetingsPerYear, int fromYear,
            RecordedDecision decision) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(WorkingGroupTags.schedule(group));
        }
    }

    /**
     * A person is known by another name or address than the one they gave before. Who is known in several places tells it
     * by a fact for each, in one commit, so that each place's list and history follow as they followed the acceptance.
     * Exactly one of the two places is given, or neither for who administers the platform; never both. The contact
     * person of a practice is somebody else, and stands in its answers.
     *
     * @param group where the person sits; null where the organisation is given, or neither
     * @param organisation which they audit; null where the group is given, or neither
     */
    @Named("workinggroups.ContactUpdated")
    record ContactUpdated(@Nullable GroupId group, @Nullable OrganisationId organisation, PersonId person, Sealed name,
            @Nullable Sealed email) implements WorkingGroupEvent {
        @Override
        public Set<Tag> tags() {
            Set<Tag> tags = new LinkedHashSet<>();
            if (group != null) {
                tags.add(WorkingGroupTags.seat(group, person));
            }
            if (organisation != null) {
                tags.add(WorkingGroupTags.auditor(organisation, person));
            }
            return tags.isEmpty() ? Set.of(WorkingGroupTags.administrator(person)) : tags;
        }
    }

    private static Set<Tag> seatTags(GroupId group, PersonId person, Role role) {
        Set<Tag> tags = new LinkedHashSet<>();
        tags.add(WorkingGroupTags.seat(group, person));
        if (role == Role.SECRETARIAT) {
            tags.add(WorkingGroupTags.secretariat(group));
        }
        return tags;
    }
}
