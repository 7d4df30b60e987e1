package org.rapporteur.shared.workinggroups;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.practices.CallQuery.CallSummary;

/** What can be asked about organisations, groups and who sits in them, and what is answered. */
public final class WorkingGroupQuery {
    private WorkingGroupQuery() {
    }

    /** {@code GET /api/me}: who the reader is and where they sit. Answers 200 with no seats for a newcomer. */
    public record Me(long position, PersonId person, @Nullable String name, boolean administrator,
            List<OrganisationView> audits, List<Seat> seats) {}

    /**
     * {@code GET /api/me/contact}: the name and the address that the reader gave last; both null for a newcomer.
     *
     * @param email null where they gave none: no mails reach them
     */
    public record Contact(long position, @Nullable String name, @Nullable String email) {}

    /** A seat of the reader: the group, the roles and the delegation they speak for. */
    public record Seat(GroupId group, Bilingual groupName, String groupAcronym, OrganisationId organisation,
            List<Role> roles, @Nullable DelegationView delegation) {}

    /** {@code GET /api/me/tasks}: what waits for the reader, most urgent first. */
    public record Tasks(long position, List<Task> items) {}

    /** Why something waits for somebody. */
    public enum TaskKind {
        /** The delegation is invited to an open call and has not answered. */
        ANSWER_CALL,
        /** A question about the delegation's practice waits for its answer. */
        ANSWER_CLARIFICATION,
        /** A practice waits for a rapporteur's review. */
        REVIEW_PRACTICE,
        /** An accepted practice waits for its publication. */
        PUBLISH_PRACTICE,
        /** A delegation asks the secretariat to withdraw its published practice. */
        ANSWER_WITHDRAWAL_REQUEST,
        /** A call is past its deadline and still open. */
        CLOSE_CALL,
        /** A review of a mandate is open, and the reader has not evaluated all of it; the subject is the review. */
        EVALUATE_MANDATE,
        /** The progress of an activity is to be told by its lead, or is overdue; the subject is the activity. */
        REPORT_PROGRESS,
        /** An activity is to be completed by its lead, or is overdue; the subject is the activity. */
        COMPLETE_ACTIVITY,
        /** An activity has nobody who leads it, which the secretariat mends; the subject is the activity. */
        NAME_A_LEAD,
        /** A review is to be submitted by a rapporteur or the secretariat; the subject is the review. */
        SUBMIT_REVIEW,
        /** A review awaits the chair's decision; the subject is the review. */
        APPROVE_REVIEW,
        /** A review should be opened by the secretariat; the subject is the mandate. */
        OPEN_REVIEW,
        /** A mandate ends and has no successor; the subject is the mandate. */
        RENEW_MANDATE
    }

    /**
     * One thing that waits.
     *
     * @param subject the id of the call, practice, activity, review or mandate
     * @param title what people call it
     */
    public record Task(TaskKind kind, String subject, Bilingual title, GroupId group, Bilingual groupName,
            @Nullable DelegationView delegation, @Nullable Instant due, Instant since) {}

    /** {@code GET /api/organisations}: every organisation (administrators and members). */
    public record Organisations(long position, List<OrganisationView> items) {}

    public record OrganisationView(OrganisationId organisation, Bilingual name, String acronym) {}

    /** {@code GET /api/organisations/{organisation}/delegations}: ordered by code. */
    public record Delegations(long position, List<DelegationView> items) {}

    /** {@code GET /api/groups}: the groups that the reader may see. */
    public record Groups(long position, List<GroupSummary> items) {}

    public record GroupSummary(GroupId group, GroupKind kind, Bilingual name, String acronym,
            OrganisationView organisation, @Nullable GroupId parent, int members, int openCalls) {}

    /**
     * {@code GET /api/groups/{group}}: the dashboard of a group.
     *
     * @param groups the groups that are part of it and that the reader may see, by acronym
     */
    public record GroupDashboard(long position, GroupSummary group, @Nullable Bilingual parentName,
            @Nullable Bilingual legalBasis, @Nullable Bilingual openTo, Instant createdAt, List<Role> myRoles,
            @Nullable DelegationView myDelegation, List<CallSummary> calls, PracticeCounts practices,
            List<Cadence> cadences, List<PartOfGroup> groups) {}

    /** A group that is part of another. */
    public record PartOfGroup(GroupId group, Bilingual name, String acronym) {}

    /** How many ordinary meetings the group holds in a calendar year, from when and by which decision; latest first. */
    public record Cadence(int meetingsPerYear, int fromYear, RecordedDecision decision, Instant at, PersonView by) {}

    /** How many practices of the group stand where; a withdrawn one counts nowhere else. */
    public record PracticeCounts(int submitted, int underReview, int clarificationRequested, int revised, int accepted,
            int declined, int published, int withdrawn) {}

    /**
     * {@code GET /api/groups/{group}/members}: members with their role history; invitations for the secretariat.
     *
     * @param past memberships that have ended, the latest first; who came back stands in both lists
     */
    public record Members(long position, GroupId group, Bilingual groupName, boolean mayManage, List<Member> members,
            List<Member> past, List<Invitation> invitations) {}

    /**
     * A membership: who, from when to when, for which delegation, in which roles now and earlier.
     *
     * @param to when the last role was taken, null while one is held
     * @param removal why the person was removed or replaced
     * @param predecessor who held the seat before and was replaced
     * @param successor who took the seat over
     */
    public record Member(PersonView person, @Nullable String email, @Nullable DelegationView delegation,
            boolean alternate, List<Role> roles, Instant from, @Nullable Instant to, @Nullable String removal,
            @Nullable PersonView predecessor, @Nullable PersonView successor, List<RoleChange> history) {}

    public record RoleChange(Role role, boolean assigned, Instant at, PersonView by, @Nullable String reason) {}

    /**
     * An invitation that is not accepted yet, as the secretariat sees it.
     *
     * @param replaces whose seat it is for
     */
    public record Invitation(InvitationId invitation, @Nullable String name, @Nullable String email, Role role,
            @Nullable DelegationView delegation, boolean alternate, Instant at, @Nullable PersonView replaces) {}

    /**
     * {@code GET /api/invitations/{invitation}}: an invitation as the invited person sees it after sign-in; it names
     * nobody.
     *
     * @param role null for an auditor, who is invited to the organisation
     * @param state {@code OPEN}, {@code ACCEPTED} or {@code WITHDRAWN}
     */
    public record InvitationPage(long position, InvitationId invitation, Bilingual organisationName,
            @Nullable GroupId group, @Nullable Bilingual groupName, @Nullable Role role,
            @Nullable DelegationView delegation, String state) {}
}
