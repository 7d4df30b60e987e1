package org.rapporteur.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.running.AtOnce;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.LogHistory;
import org.rapporteur.command.running.Said;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.command.running.Told;
import org.rapporteur.command.running.TwoServices;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.InviteRespondent;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.RecordTransfer;
import org.rapporteur.shared.practices.PracticeCommand.RequestClarification;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AcceptInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RemoveMember;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.ReplaceCorrespondent;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RevokeRole;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.CorrespondentReplaced;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/**
 * What happens when people act at the same moment, through two services on one log: the rules hold, and who loses is told
 * which.
 */
class ConcurrentCommandsTest extends TwoServices {
    /** Every second one goes through the other service. */
    private static Told tell(int nth, Cast who, String key, Command command) {
        return Told.by(new Said(nth % 2 == 0 ? service : another), who, key, command);
    }

    @Test
    void of_many_who_submit_the_same_name_one_wins_and_the_others_are_told_the_rule() {
        List<Told> told = AtOnce.times(8, nth -> tell(nth, Cast.MATHIS, "same " + nth, begun.practice("The same")));

        assertThat(told).containsOnlyOnce(Told.DONE).filteredOn(one -> !one.equals(Told.DONE)).hasSize(7)
                .containsOnly(new Told(409, "unique-name"));
    }

    @Test
    void of_many_who_invite_the_same_delegation_one_wins() {
        List<Told> told = AtOnce.times(6,
                nth -> tell(nth, Cast.MIRELA, "invite " + nth, new InviteRespondent(begun.call(), Story.PT)));

        assertThat(told).containsOnlyOnce(Told.DONE).filteredOn(one -> !one.equals(Told.DONE)).hasSize(5)
                .containsOnly(new Told(409, "invited-once"));
    }

    @Test
    void of_many_who_record_that_their_delegation_adopts_a_practice_one_wins() {
        PracticeId practice = begun.submitted("Adopted by many at once");
        begun.said().done(Cast.ANAHIT, new AssignCategory(practice, "1", List.of(), true, null, null));
        begun.said().done(Cast.ANAHIT, new AcceptPractice(practice, null));
        begun.said().done(Cast.MIRELA, new PublishPractice(practice));

        List<Told> told = AtOnce.times(6, nth -> tell(nth, Cast.KARIM, "adopt " + nth, new RecordTransfer(practice,
                Story.FR, TransferStatus.PLANNED, Language.FR, null, "Karim", null)));

        assertThat(told).containsOnlyOnce(Told.DONE).filteredOn(one -> !one.equals(Told.DONE)).hasSize(5)
                .containsOnly(new Told(409, "one-transfer"));
    }

    /** Several rounds: which service is the faster one, and how far the other has come, is up to chance. */
    @RepeatedTest(8)
    void one_request_that_is_sent_many_times_at_once_happens_once(RepetitionInfo round) {
        String name = "Only once " + round.getCurrentRepetition();
        long before = service.bean(EventLog.class).head();

        List<Told> told = AtOnce.times(6, nth -> tell(nth, Cast.MATHIS, name, begun.practice(name)));

        assertThat(told).hasSize(6).containsOnly(Told.DONE);
        assertThat(service.bean(EventLog.class).head()).isEqualTo(before + 1);
    }

    @Test
    void of_two_bodies_under_one_key_one_wins() {
        List<Told> told = AtOnce.times(4, nth -> tell(nth, Cast.MATHIS, "a key", begun.practice("Body " + nth)));

        assertThat(told).containsOnlyOnce(Told.DONE).filteredOn(one -> !one.equals(Told.DONE)).hasSize(3)
                .containsOnly(new Told(409, "same-key-another-body"));
    }

    @Test
    void of_the_last_two_secretariats_one_stays_though_both_go_at_the_same_moment() {
        begun.said().done(Cast.MIRELA, new AssignRole(begun.group(), personOf(Cast.HENRIK), Role.SECRETARIAT, null));

        List<Told> told = AtOnce.all(List.of(() -> tell(0, Cast.MIRELA, "go 1", leaves(Cast.MIRELA)),
                () -> tell(1, Cast.HENRIK, "go 2", leaves(Cast.HENRIK))));

        assertThat(told).containsExactlyInAnyOrder(Told.DONE, new Told(422, "one-secretariat"));
        Cast left = told.getFirst().equals(Told.DONE) ? Cast.HENRIK : Cast.MIRELA;
        begun.said().done(left, new AssignRole(begun.group(), personOf(Cast.MIRELA), Role.SECRETARIAT, null));
    }

    private static RevokeRole leaves(Cast who) {
        return new RevokeRole(begun.group(), personOf(who), Role.SECRETARIAT, "Leaves");
    }

    @Test
    void of_the_last_two_secretariats_one_stays_though_each_removes_the_other_at_the_same_moment() {
        Begun other = begun.another("REMOVALS");
        other.seat(Cast.HENRIK, Role.SECRETARIAT, null);

        List<Told> told = AtOnce.all(List.of(() -> tell(0, Cast.MIRELA, "remove 1", removes(other, Cast.HENRIK)),
                () -> tell(1, Cast.HENRIK, "remove 2", removes(other, Cast.MIRELA))));

        assertThat(told).containsOnlyOnce(Told.DONE).filteredOn(one -> !one.equals(Told.DONE))
                .hasSize(1)
                .allMatch(Set.of(new Told(403, "secretariat-only"), new Told(422, "one-secretariat"))::contains);
    }

    private static RemoveMember removes(Begun from, Cast who) {
        return new RemoveMember(from.group(), personOf(who), "Leaves");
    }

    /** Who comes second finds the seat left: the successor takes it all the same, the removal has nobody to remove. */
    @Test
    void who_is_replaced_and_removed_at_the_same_moment_leaves_once() {
        Begun other = begun.another("REPLACED");
        other.seat(Cast.KARIM, Role.MEMBER, "FR");
        InvitationId invitation = new InvitationId(begun.said().done(Cast.MIRELA, new ReplaceCorrespondent(
                other.group(), personOf(Cast.KARIM), new Invitee("Freja", "freja@example.org", Hash.hex("code")),
                "Leaves")).ids().get("invitation"));

        List<Told> told = AtOnce.all(List.of(
                () -> tell(0, Cast.FREJA, "replace", new AcceptInvitation(invitation, "code", "Freja", null)),
                () -> tell(1, Cast.MIRELA, "remove", removes(other, Cast.KARIM))));

        assertThat(told.getFirst()).isEqualTo(Told.DONE);
        assertThat(told.getLast()).isIn(Told.DONE, new Told(404, "known-member"));
        assertThat(departures(other, Cast.KARIM)).isEqualTo(1);
    }

    private static int departures(Begun from, Cast who) {
        return service.bean(LogHistory.class).fold(0,
                (many, event) -> event instanceof MemberRemoved || event instanceof CorrespondentReplaced
                        ? many + 1
                        : many,
                WorkingGroupTags.seat(from.group(), personOf(who)));
    }

    @Test
    void many_who_work_on_one_practice_all_get_through() {
        PracticeId practice = begun.submitted("Busy");

        List<Told> told = AtOnce.times(24, nth -> tell(nth, Cast.ANAHIT, "busy " + nth,
                new RequestClarification(practice, null, "Question " + nth, null)));

        assertThat(told).hasSize(24).containsOnly(Told.DONE);
    }

    private static PersonId personOf(Cast who) {
        return new PersonId(service.bean(SubjectRegistry.class).subjectOf(Tokens.ISSUER, who.subject()));
    }
}
