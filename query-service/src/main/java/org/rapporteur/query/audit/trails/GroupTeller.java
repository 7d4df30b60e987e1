package org.rapporteur.query.audit.trails;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.QuestionnaireVersionPublished;
import org.rapporteur.shared.practices.PracticeEvent.VocabularyVersionPublished;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.ContactUpdated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.CorrespondentReplaced;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MeetingCadenceSet;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.SuccessorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;

/** The fields of a group, as its trail names them: its members with their roles, its invitations and its calls. */
final class GroupTeller implements TrailTeller {
    @Override
    public String kind() {
        return "group";
    }

    @Override
    public Optional<String> object(Event event) {
        return Optional.ofNullable(group(event)).map(GroupId::value);
    }

    private static @Nullable GroupId group(Event event) {
        return switch (event) {
            case WorkingGroupCreated e -> e.group();
            case MemberInvited e -> e.group();
            case InvitationWithdrawn e -> e.group();
            case InvitationAccepted e -> e.group();
            case ContactUpdated e -> e.group();
            case RoleAssigned e -> e.group();
            case RoleRevoked e -> e.group();
            case MemberRemoved e -> e.group();
            case SuccessorInvited e -> e.group();
            case CorrespondentReplaced e -> e.group();
            case MeetingCadenceSet e -> e.group();
            case CallOpened e -> e.group();
            case QuestionnaireVersionPublished e -> e.group();
            case VocabularyVersionPublished e -> e.group();
            default -> null;
        };
    }

    @Override
    public void tell(Event event, Map<String, Value> state) {
        switch (event) {
            case WorkingGroupCreated e -> created(e, state);
            case MemberInvited e -> state.put(invitation(e.invitation()), Value.of(role(e.role(), e.delegation())));
            case InvitationWithdrawn e -> state.remove(invitation(e.invitation()));
            case InvitationAccepted e -> accepted(e, state);
            // why the name alone: the trail shows nobody's address; where that changed, it says only that somebody did
            case ContactUpdated e -> state.computeIfPresent("member." + e.person(), (field, old) -> Value.of(e.name()));
            case RoleAssigned e -> state.put("role." + e.person() + "." + e.role(), Value.of(Words.word(e.role())));
            case RoleRevoked e -> state.remove("role." + e.person() + "." + e.role());
            case MemberRemoved e -> left(e.person(), state);
            case CorrespondentReplaced e -> left(e.person(), state);
            case MeetingCadenceSet e -> cadence(e, state);
            case CallOpened e -> state.put("call." + e.call(), Value.of(e.title().en()));
            case QuestionnaireVersionPublished e -> published("questionnaire", e.questionnaire().ref(), state);
            case VocabularyVersionPublished e -> published("vocabulary", e.vocabulary().ref(), state);
            default -> {
            }
        }
    }

    private static void created(WorkingGroupCreated e, Map<String, Value> state) {
        state.put("name", Value.of(e.name().en()));
        state.put("acronym", Value.of(e.acronym()));
        state.put("kind", Value.of(Words.word(e.kind())));
    }

    private static void published(String kind, VersionRef ref, Map<String, Value> state) {
        state.put("version." + ref + "." + kind, Value.of(ref.toString()));
    }

    private static void accepted(InvitationAccepted e, Map<String, Value> state) {
        state.remove(invitation(e.invitation()));
        state.put("member." + e.person(), Value.of(e.name()));
        if (e.delegation() != null) {
            state.put("delegation." + e.person(), Value.of(e.delegation().value()));
        }
    }

    private static void left(PersonId person, Map<String, Value> state) {
        state.remove("member." + person);
        state.remove("delegation." + person);
    }

    private static void cadence(MeetingCadenceSet e, Map<String, Value> state) {
        state.put("meetingsPerYear", Value.of(Integer.toString(e.meetingsPerYear())));
        state.put("fromYear", Value.of(Integer.toString(e.fromYear())));
        state.put("decision", Value.of(e.decision().text()));
    }

    private static String invitation(InvitationId invitation) {
        return "invitation." + invitation;
    }

    private static String role(Role role, @Nullable DelegationCode delegation) {
        return delegation == null ? Words.word(role) : Words.word(role) + ", " + delegation;
    }
}
