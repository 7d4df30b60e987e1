package org.rapporteur.shared.workinggroups;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Named;
import org.rapporteur.shared.PersonId;

/** Everything that can be asked about organisations, delegations, groups and who sits in them. */
public sealed interface WorkingGroupCommand extends Command {
    /** At most this many characters in a name. */
    int NAME = 300;
    /** At most this many characters in a reason or a short text. */
    int REASON = 2_000;

    /** A SHA-256 in lower-case hexadecimal: of an invitation's code, which itself is never stored. */
    Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /** The person to invite: a name, an address, and the hash of the code that the invitation's link carries. */
    record Invitee(String name, String email, String codeHash) {
        public Invitee {
            Check.that().text("name", name, NAME).matches("email", email, EMAIL, "invalid.email")
                    .matches("codeHash", codeHash, SHA_256, "invalid.code-hash").orThrow();
        }
    }

    /** The first administrator of an empty platform names themself; the sign-in provider vouches for them once. */
    @Named("workinggroups.BecomeFirstAdministrator")
    record BecomeFirstAdministrator(String name) implements WorkingGroupCommand {
        public BecomeFirstAdministrator {
            Check.that().text("name", name, NAME).orThrow();
        }
    }

    @Named("workinggroups.CreateOrganisation")
    record CreateOrganisation(Bilingual name, String acronym) implements WorkingGroupCommand {
        public CreateOrganisation {
            Check.that().required("name", name).text("acronym", acronym, 20).orThrow();
        }
    }

    @Named("workinggroups.RegisterDelegation")
    record RegisterDelegation(OrganisationId organisation, DelegationCode delegation, DelegationKind kind,
            Bilingual name, @Nullable DelegationCode partOf) implements WorkingGroupCommand {
        public RegisterDelegation {
            Check.that().required("organisation", organisation).required("delegation", delegation)
                    .required("kind", kind).required("name", name).orThrow();
        }
    }

    /** The auditor is invited like a member: the appointment takes effect when the person accepts it. */
    @Named("workinggroups.AppointAuditor")
    record AppointAuditor(OrganisationId organisation, Invitee invitee) implements WorkingGroupCommand {
        public AppointAuditor {
            Check.that().required("organisation", organisation).required("invitee", invitee).orThrow();
        }
    }

    /** A new group, with the invitation of the person who will be its first secretariat. */
    @Named("workinggroups.CreateWorkingGroup")
    record CreateWorkingGroup(OrganisationId organisation, GroupKind kind, Bilingual name, String acronym,
            @Nullable GroupId parent, @Nullable Bilingual legalBasis, @Nullable Bilingual openTo,
            Invitee secretariat) implements WorkingGroupCommand {
        public CreateWorkingGroup {
            Check.that().required("organisation", organisation).required("kind", kind).required("name", name)
                    .text("acronym", acronym, 40).required("secretariat", secretariat).orThrow();
        }
    }

    @Named("workinggroups.InviteMember")
    record InviteMember(GroupId group, Invitee invitee, Role role, @Nullable DelegationCode delegation,
            boolean alternate) implements WorkingGroupCommand {
        public InviteMember {
            Check.that().required("group", group).required("invitee", invitee).required("role", role)
                    .when(role != null && role.speaksForADelegation() && delegation == null, "delegation",
                            "invalid.required", null)
                    .orThrow();
        }
    }

    @Named("workinggroups.WithdrawInvitation")
    record WithdrawInvitation(InvitationId invitation, String reason) implements WorkingGroupCommand {
        public WithdrawInvitation {
            Check.that().required("invitation", invitation).text("reason", reason, REASON).orThrow();
        }
    }

    /** The invited person accepts, with the code of the link that reached them, under the name that they give. */
    @Named("workinggroups.AcceptInvitation")
    record AcceptInvitation(InvitationId invitation, String code, String name,
            @Nullable String email) implements WorkingGroupCommand {
        public AcceptInvitation {
            Check.that().required("invitation", invitation).text("code", code, 200).text("name", name, NAME)
                    .when(email != null && !EMAIL.matcher(email).matches(), "email", "invalid.email", null).orThrow();
        }
    }

    /**
     * By which name and address whoever says it is known from now on: in groups where they sit, and to organisations that
     * they audit; of neither where they only administer the platform. Without an address no mails reach them there.
     */
    @Named("workinggroups.UpdateContact")
    record UpdateContact(String name, @Nullable String email, List<GroupId> groups,
            List<OrganisationId> organisations) implements WorkingGroupCommand {
        public UpdateContact {
            groups = groups == null ? List.of() : List.copyOf(groups);
            organisations = organisations == null ? List.of() : List.copyOf(organisations);
            Check.that().text("name", name, NAME).optionalText("email", email, NAME)
                    .when(email != null && !EMAIL.matcher(email).matches(), "email", "invalid.email", null).orThrow();
        }
    }

    @Named("workinggroups.AssignRole")
    record AssignRole(GroupId group, PersonId person, Role role,
            @Nullable String reason) implements WorkingGroupCommand {
        public AssignRole {
            Check.that().required("group", group).required("person", person).required("role", role)
                    .optionalText("reason", reason, REASON).orThrow();
        }
    }

    @Named("workinggroups.RevokeRole")
    record RevokeRole(GroupId group, PersonId person, Role role, String reason) implements WorkingGroupCommand {
        public RevokeRole {
            Check.that().required("group", group).required("person", person).required("role", role)
                    .text("reason", reason, REASON).orThrow();
        }
    }

    /** Ends a membership: the person loses every role at once, and the seat is free; the history of both stays. */
    @Named("workinggroups.RemoveMember")
    record RemoveMember(GroupId group, PersonId person, String reason) implements WorkingGroupCommand {
        public RemoveMember {
            Check.that().required("group", group).required("person", person).text("reason", reason, REASON).orThrow();
        }
    }

    /**
     * Who speaks for a delegation is replaced, not edited: somebody else is invited for the same seat, and the one who
     * holds it goes when they accept.
     */
    @Named("workinggroups.ReplaceCorrespondent")
    record ReplaceCorrespondent(GroupId group, PersonId person, Invitee invitee,
            String reason) implements WorkingGroupCommand {
        public ReplaceCorrespondent {
            Check.that().required("group", group).required("person", person).required("invitee", invitee)
                    .text("reason", reason, REASON).orThrow();
        }
    }

    /** A decision that was taken, as it is described: its reference, its day and its words. */
    record TakenDecision(String reference, LocalDate date, String text) {
        public TakenDecision {
            Check.that().text("reference", reference, NAME).required("date", date).text("text", text, REASON).orThrow();
        }
    }

    /**
     * How many ordinary meetings the group holds in a calendar year, from a year on, by a decision that was taken.
     *
     * @param fromYear the first calendar year in which it holds: that of the decision at the earliest
     */
    @Named("workinggroups.SetMeetingCadence")
    record SetMeetingCadence(GroupId group, int meetingsPerYear, int fromYear,
            TakenDecision decision) implements WorkingGroupCommand {
        public SetMeetingCadence {
            Check.that().required("group", group).required("decision", decision)
                    .when(meetingsPerYear < 1 || meetingsPerYear > 52, "meetingsPerYear", "invalid.cadence", null)
                    .when(decision != null && startsOutside(fromYear, decision.date().getYear()), "fromYear",
                            "invalid.from-year", null)
                    .orThrow();
        }

        private static boolean startsOutside(int fromYear, int decided) {
            return fromYear < decided || fromYear > decided + 10;
        }
    }
}
