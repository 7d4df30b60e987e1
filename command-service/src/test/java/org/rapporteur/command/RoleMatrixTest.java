package org.rapporteur.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.command.Cast.ANAHIT;
import static org.rapporteur.command.Cast.HENRIK;
import static org.rapporteur.command.Cast.KARIM;
import static org.rapporteur.command.Cast.LUCETTE;
import static org.rapporteur.command.Cast.MATHIS;
import static org.rapporteur.command.Cast.MIRELA;
import static org.rapporteur.command.Cast.NADEZHDA;
import static org.rapporteur.command.Cast.OTTAVIA;
import static org.rapporteur.command.Cast.TERESA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.deciding.Refusal;
import org.rapporteur.command.deciding.Refused;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateCommand.AmendMandate;
import org.rapporteur.shared.mandates.MandateCommand.AnnulMandate;
import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.CancelActivity;
import org.rapporteur.shared.mandates.MandateCommand.CancelMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.CloseMandate;
import org.rapporteur.shared.mandates.MandateCommand.CompleteActivity;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateActivity;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateTask;
import org.rapporteur.shared.mandates.MandateCommand.LinkOutput;
import org.rapporteur.shared.mandates.MandateCommand.OpenMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.PlanActivity;
import org.rapporteur.shared.mandates.MandateCommand.ProposeNewActivity;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;
import org.rapporteur.shared.mandates.MandateCommand.ReplanActivity;
import org.rapporteur.shared.mandates.MandateCommand.ReportProgress;
import org.rapporteur.shared.mandates.MandateCommand.RescheduleMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.ReturnMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.RewordActivity;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.UnlinkOutput;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.Progress;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.practices.CriterionAnswer.Verdict;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AddInternalNote;
import org.rapporteur.shared.practices.PracticeCommand.AskForWithdrawal;
import org.rapporteur.shared.practices.PracticeCommand.AssessTransferability;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.AssignPriorityDomain;
import org.rapporteur.shared.practices.PracticeCommand.CloseCall;
import org.rapporteur.shared.practices.PracticeCommand.CommentOnPractice;
import org.rapporteur.shared.practices.PracticeCommand.CommentPublicly;
import org.rapporteur.shared.practices.PracticeCommand.DeclinePractice;
import org.rapporteur.shared.practices.PracticeCommand.DeclineWithdrawal;
import org.rapporteur.shared.practices.PracticeCommand.ExtendCall;
import org.rapporteur.shared.practices.PracticeCommand.InviteRespondent;
import org.rapporteur.shared.practices.PracticeCommand.LeaveUncategorised;
import org.rapporteur.shared.practices.PracticeCommand.LinkCharterArticle;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeCommand.ProvideClarification;
import org.rapporteur.shared.practices.PracticeCommand.ProvideTranslation;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.PublishQuestionnaireVersion;
import org.rapporteur.shared.practices.PracticeCommand.PublishVocabularyVersion;
import org.rapporteur.shared.practices.PracticeCommand.RecordTransfer;
import org.rapporteur.shared.practices.PracticeCommand.RemindRespondent;
import org.rapporteur.shared.practices.PracticeCommand.RemoveCategory;
import org.rapporteur.shared.practices.PracticeCommand.RemoveFile;
import org.rapporteur.shared.practices.PracticeCommand.ReopenPractice;
import org.rapporteur.shared.practices.PracticeCommand.RequestClarification;
import org.rapporteur.shared.practices.PracticeCommand.ResolveClarification;
import org.rapporteur.shared.practices.PracticeCommand.RevisePractice;
import org.rapporteur.shared.practices.PracticeCommand.SetInnovationType;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.practices.PracticeCommand.TagInstrument;
import org.rapporteur.shared.practices.PracticeCommand.TakeBackPublicComment;
import org.rapporteur.shared.practices.PracticeCommand.UnlinkCharterArticle;
import org.rapporteur.shared.practices.PracticeCommand.UntagInstrument;
import org.rapporteur.shared.practices.PracticeCommand.UpdateTransfer;
import org.rapporteur.shared.practices.PracticeCommand.WithdrawPractice;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.vocabulary.Checklists;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AcceptInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AppointAuditor;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.BecomeFirstAdministrator;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateOrganisation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateWorkingGroup;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.InviteMember;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RegisterDelegation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RemoveMember;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.ReplaceCorrespondent;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RevokeRole;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.SetMeetingCadence;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.UpdateContact;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.WithdrawInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

/** Who may say what, for everybody and every command, from one table: whoever is not in a line is refused. */
class RoleMatrixTest {
    private static final Invitee INVITEE = new Invitee("Somebody", "somebody@example.org", Hash.hex("code"));
    private static final MemberInvited INVITED = new MemberInvited(Story.INVITATION, Story.GROUP,
            Story.sealed(Cast.STRANGER), Story.sealed(Cast.STRANGER), Role.OBSERVER, null, false, Hash.hex("code"));
    private static final String WHY = "Why";

    private record Line(Command command, List<Event> story, Set<Cast> may) {}

    private static Line line(Command command, List<Event> story, Cast... may) {
        return new Line(command, story, EnumSet.copyOf(List.of(may)));
    }

    private static final Set<Cast> SEATED = EnumSet.of(MIRELA, HENRIK, ANAHIT, LUCETTE, NADEZHDA, MATHIS, KARIM,
            TERESA, Cast.FREJA);

    private static final List<Line> TABLE = List.of(
            line(new CreateOrganisation(new Bilingual("New", "Neuf"), "NEW"), Story.group(), OTTAVIA),
            line(new RegisterDelegation(Story.ORGANISATION, new DelegationCode("ES"), DelegationKind.STATE, Story.TITLE,
                    null), Story.group(), OTTAVIA),
            line(new AppointAuditor(Story.ORGANISATION, INVITEE), Story.group(), OTTAVIA),
            line(new CreateWorkingGroup(Story.ORGANISATION, GroupKind.NETWORK, Story.TITLE, "NET", null, null, null,
                    INVITEE), Story.group(), OTTAVIA),
            line(new InviteMember(Story.GROUP, INVITEE, Role.OBSERVER, null, false), Story.group(), MIRELA),
            line(new WithdrawInvitation(Story.INVITATION, WHY), Story.and(Story.group(), INVITED), MIRELA),
            line(new UpdateContact("Name", "name@example.org", List.of(Story.GROUP), List.of()), Story.group(),
                    SEATED.toArray(Cast[]::new)),
            line(new UpdateContact("Name", null, List.of(), List.of(Story.ORGANISATION)), Story.group(), Cast.AMARA),
            line(new UpdateContact("Name", null, List.of(), List.of()), Story.group(), OTTAVIA),
            line(new AssignRole(Story.GROUP, KARIM.person(), Role.OBSERVER, null), Story.group(), MIRELA),
            line(new RevokeRole(Story.GROUP, KARIM.person(), Role.MEMBER, WHY), Story.group(), MIRELA),
            line(new RemoveMember(Story.GROUP, KARIM.person(), WHY), Story.group(), MIRELA),
            line(new ReplaceCorrespondent(Story.GROUP, KARIM.person(), INVITEE, WHY), Story.group(), MIRELA),
            line(new SetMeetingCadence(Story.GROUP, 2, 2017,
                    new TakenDecision("Report", LocalDate.parse("2016-12-08"), "Twice a year")), Story.group(), MIRELA),
            line(new OpenCall(Story.GROUP, Story.TITLE, Story.TITLE, Story.FORM, Story.WORDS, List.of("I"), null,
                    Story.DEADLINE), Story.group(), MIRELA),
            line(new InviteRespondent(Story.CALL, Story.FR), Story.call(), MIRELA),
            line(new RemindRespondent(Story.CALL, Story.FR),
                    Story.and(Story.call(), new RespondentInvited(Story.CALL, Story.FR)), MIRELA),
            line(new ExtendCall(Story.CALL, Story.DEADLINE.plusSeconds(1), WHY), Story.call(), MIRELA),
            line(new CloseCall(Story.CALL, null), Story.call(), MIRELA),
            line(new SubmitPractice(Story.CALL, Story.LU, null, Contents.of("New"), null), Story.call(), MATHIS),
            line(new RevisePractice(Story.PRACTICE, Contents.of("New"), null), Story.practice(), MATHIS),
            line(new AssignCategory(Story.PRACTICE, "2", List.of(), false, null, null), Story.practice(), ANAHIT,
                    NADEZHDA),
            line(new RemoveCategory(Story.PRACTICE, "1", WHY), Story.classified(), ANAHIT, NADEZHDA),
            line(new LeaveUncategorised(Story.PRACTICE, Story.TITLE), Story.practice(), ANAHIT, NADEZHDA),
            line(new AssignPriorityDomain(Story.PRACTICE, List.of("I"), null, false), Story.practice(), ANAHIT,
                    NADEZHDA),
            line(new SetInnovationType(Story.PRACTICE, List.of("reform"), null, false), Story.practice(), ANAHIT,
                    NADEZHDA),
            line(new LinkCharterArticle(Story.PRACTICE, "27", null, null, false), Story.practice(), ANAHIT, NADEZHDA),
            line(new UnlinkCharterArticle(Story.PRACTICE, "27", null, WHY),
                    Story.and(Story.practice(), Story.linked("27", null)), ANAHIT, NADEZHDA),
            line(new TagInstrument(Story.PRACTICE, "europe-2020", true, null, false), Story.practice(), ANAHIT,
                    NADEZHDA),
            line(new UntagInstrument(Story.PRACTICE, "europe-2020", true, WHY),
                    Story.and(Story.practice(), Story.tagged("europe-2020", true)), ANAHIT, NADEZHDA),
            line(new AddInternalNote(Story.PRACTICE, "Ask the ministry"), Story.published(), MIRELA, ANAHIT, NADEZHDA),
            line(new CommentOnPractice(Story.PRACTICE, "We do this too"), Story.practice(), MATHIS, KARIM,
                    TERESA, Cast.FREJA),
            line(new CommentPublicly(Story.PRACTICE, Language.EN, "We do this too"), Story.published(), MATHIS,
                    KARIM, TERESA),
            line(new TakeBackPublicComment(Story.PRACTICE, Story.COMMENT, WHY), Story.commentedPublicly(), MIRELA,
                    KARIM),
            line(new ResolveClarification(Story.PRACTICE, Story.QUESTION, WHY),
                    Story.and(Story.practice(), Story.asked()), ANAHIT, NADEZHDA),
            line(new ReopenPractice(Story.PRACTICE, WHY), Story.published(), MIRELA),
            line(new RequestClarification(Story.PRACTICE, null, "Why?", null), Story.practice(), ANAHIT, NADEZHDA),
            line(new ProvideClarification(Story.PRACTICE, Story.QUESTION, "So"),
                    Story.and(Story.practice(), Story.asked()), MATHIS),
            line(new AcceptPractice(Story.PRACTICE, null), Story.classified(), ANAHIT, NADEZHDA),
            line(new DeclinePractice(Story.PRACTICE, WHY), Story.practice(), ANAHIT, NADEZHDA),
            line(new PublishPractice(Story.PRACTICE), Story.accepted(), MIRELA),
            line(new WithdrawPractice(Story.PRACTICE, WHY), Story.practice(), MATHIS),
            line(new WithdrawPractice(Story.PRACTICE, WHY), Story.published(), MIRELA),
            line(new AskForWithdrawal(Story.PRACTICE, WHY), Story.published(), MATHIS),
            line(new DeclineWithdrawal(Story.PRACTICE, WHY), Story.withdrawalAskedFor(), MIRELA),
            line(new RemoveFile(Story.PRACTICE, Story.FILE, WHY), Story.and(Story.practice(), Story.attached()),
                    MIRELA),
            line(new PublishQuestionnaireVersion(Story.GROUP, Forms.questionnaire(2), Story.FORM, null), Story.group(),
                    MIRELA),
            line(new PublishVocabularyVersion(Story.GROUP, Forms.vocabulary(2), Story.WORDS, null), Story.group(),
                    MIRELA),
            line(new AssessTransferability(Story.PRACTICE, Checklists.newest().ref(), Language.EN,
                    Story.verdicts(Verdict.YES), "none"), Story.practice(), ANAHIT, NADEZHDA),
            line(new RecordTransfer(Story.PRACTICE, Story.FR, TransferStatus.PLANNED, Language.EN, null, "Karim", null),
                    Story.published(), KARIM),
            line(new UpdateTransfer(Story.PRACTICE, Story.TRANSFER, TransferStatus.DONE, Language.EN, null, null, null,
                    null), Story.adopted(), KARIM),
            line(new ProvideTranslation(Story.PRACTICE, Language.EN, 1, "Leave", Map.of()), Story.practice(), MATHIS,
                    MIRELA, ANAHIT, LUCETTE, NADEZHDA),
            line(new AdoptMandate(Story.GROUP, MandateStory.YEARS, MandateStory.terms(), MandateStory.DECISION, null),
                    Story.group(), MIRELA),
            line(new AnnulMandate(MandateStory.MANDATE, WHY), MandateStory.adopted(), MIRELA),
            line(new AmendMandate(MandateStory.MANDATE, MandateStory.terms(), MandateStory.DECISION, WHY),
                    MandateStory.planned(), MIRELA),
            line(new PlanActivity(MandateStory.MANDATE, "1", Story.TITLE, null, KARIM.person(), MandateStory.FROM,
                    MandateStory.DUE), MandateStory.planned(), MIRELA),
            line(new ReplanActivity(MandateStory.ACTIVITY, MATHIS.person(), MandateStory.FROM, MandateStory.DUE, WHY),
                    MandateStory.planned(), MIRELA),
            line(new RewordActivity(MandateStory.ACTIVITY, Story.TITLE, null, WHY), MandateStory.planned(), MIRELA),
            line(new CancelActivity(MandateStory.ACTIVITY, WHY), MandateStory.planned(), MIRELA),
            line(new ReportProgress(MandateStory.ACTIVITY, MandateStory.FROM, Progress.ON_TRACK, 10, Language.EN, "So"),
                    MandateStory.planned(), MIRELA, KARIM),
            line(new CompleteActivity(MandateStory.ACTIVITY, MandateStory.FROM, Language.EN, "So"),
                    MandateStory.planned(), MIRELA, KARIM),
            line(new LinkOutput(MandateStory.MANDATE, null, MandateStory.ACTIVITY, MandateStory.REPORT),
                    MandateStory.planned(), MIRELA, KARIM),
            line(new LinkOutput(MandateStory.MANDATE, "1", null, MandateStory.REPORT), MandateStory.planned(), MIRELA),
            line(new UnlinkOutput(MandateStory.LINK, WHY), MandateStory.linked(), MIRELA, KARIM),
            line(new OpenMandateReview(MandateStory.MANDATE, ReviewKind.YEARLY, 2016, MandateStory.DUE),
                    MandateStory.planned(), MIRELA),
            line(new RescheduleMandateReview(MandateStory.REVIEW, MandateStory.DUE.plusDays(1), WHY),
                    MandateStory.opened(), MIRELA),
            line(new CancelMandateReview(MandateStory.REVIEW, WHY), MandateStory.opened(), MIRELA),
            line(new EvaluateTask(MandateStory.REVIEW, "1", Advice.CONTINUE, Language.EN, WHY), MandateStory.opened(),
                    HENRIK, ANAHIT, LUCETTE, NADEZHDA, MATHIS, KARIM, TERESA),
            line(new EvaluateActivity(MandateStory.REVIEW, MandateStory.ACTIVITY, Advice.CONTINUE, Language.EN, WHY),
                    MandateStory.opened(), HENRIK, ANAHIT, LUCETTE, NADEZHDA, MATHIS, KARIM, TERESA),
            line(new ProposeNewActivity(MandateStory.REVIEW, "1", Language.EN, "A handbook", WHY),
                    MandateStory.opened(), HENRIK, ANAHIT, LUCETTE, NADEZHDA, MATHIS, KARIM, TERESA),
            line(new SubmitMandateReview(MandateStory.REVIEW, Language.EN, "Well", MandateStory.conclusions(),
                    MandateStory.proposals()), MandateStory.evaluated(), MIRELA, ANAHIT, LUCETTE, NADEZHDA),
            line(new ReturnMandateReview(MandateStory.REVIEW, WHY), MandateStory.submitted(), HENRIK),
            line(new ApproveMandateReview(MandateStory.REVIEW, null), MandateStory.submitted(), HENRIK),
            line(new RenewMandate(MandateStory.MANDATE, MandateStory.NEXT_YEARS,
                    MandateStory.terms(MandateStory.task("a", "1")), MandateStory.DECISION, List.of(),
                    List.of(new NotFollowed(null, MandateStory.ACTIVITY, null, WHY),
                            new NotFollowed(null, null, MandateStory.PROPOSAL, WHY))),
                    MandateStory.approved(), MIRELA),
            line(new CloseMandate(MandateStory.MANDATE, WHY), MandateStory.approved(), MIRELA));

    private static final GroupId ELSEWHERE = new GroupId(Story.id("elsewhere"));
    private static final OrganisationId ABROAD = new OrganisationId(Story.id("abroad"));

    /** Power that is held elsewhere, or was held here once. */
    private static List<Event> elsewhereAndFormerly() {
        List<Event> events = new ArrayList<>(List.of(Story.groupCreated(ELSEWHERE, "ELSEWHERE"),
                new OrganisationCreated(ABROAD, new Bilingual("Abroad", "À l’étranger"), "ABROAD"),
                new AuditorAppointed(new InvitationId(Story.id("abroad")), ABROAD, Cast.OLUFEMI.person(),
                        Story.sealed(Cast.OLUFEMI), null)));
        events.addAll(everyRole(ELSEWHERE, Cast.VIGDIS));
        events.addAll(everyRole(Story.GROUP, Cast.BENEDIKT));
        Arrays.stream(Role.values())
                .forEach(role -> events.add(new RoleRevoked(Story.GROUP, Cast.BENEDIKT.person(), role, WHY)));
        events.add(new MemberRemoved(Story.GROUP, Cast.BENEDIKT.person(), WHY));
        return events;
    }

    private static List<Event> everyRole(GroupId group, Cast who) {
        List<Event> events = new ArrayList<>(List.of(new InvitationAccepted(
                new InvitationId(Story.id(group + " " + who)), group, who.person(), Story.sealed(who), null, Story.LU,
                false)));
        Arrays.stream(Role.values()).forEach(role -> events.add(new RoleAssigned(group, who.person(), role, null)));
        return events;
    }

    /** They depend on what the person brings, not on a role: each has a test of its own below. */
    private static final Set<Class<?>> FOR_EVERYBODY = Set.of(BecomeFirstAdministrator.class, AcceptInvitation.class);

    static Stream<Arguments> everybodyAndEverything() {
        return TABLE.stream().flatMap(line -> Arrays.stream(Cast.values()).map(who -> Arguments.of(who,
                line.command().getClass().getSimpleName(), line)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("everybodyAndEverything")
    void who_is_in_the_line_may_and_nobody_else(Cast who, String name, Line line) {
        Deciding.Then then = Deciding.by(AllSlices.of(line.command().getClass()))
                .given(Story.and(line.story(), elsewhereAndFormerly().toArray(Event[]::new))).when(who,
                        line.command());

        if (line.may().contains(who)) {
            then.result().success();
        } else {
            then.result().exceptionSatisfies(problem -> assertThat(problem).isInstanceOfSatisfying(Refused.class,
                    refused -> assertThat(refused.rule().refusal()).isEqualTo(Refusal.NOT_ALLOWED)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_the_provider_vouches_for_becomes_the_first_administrator_and_nobody_else(Cast who) {
        BecomeFirstAdministrator command = new BecomeFirstAdministrator("Name");
        Deciding slice = Deciding.by(AllSlices.of(BecomeFirstAdministrator.class));

        slice.when(who, command).refused(SeatRule.SIGN_IN_PROVIDER_VOUCHES);
        slice.vouchedFor().when(who, command).result().success();
        slice.given(Story.group()).when(who, command).refused(SeatRule.SIGN_IN_PROVIDER_VOUCHES);
        slice.given(Story.group()).vouchedFor().when(who, command).refused(WorkingGroupRule.FIRST_ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_holds_the_code_takes_the_seat_unless_they_sit_there(Cast who) {
        Deciding slice = Deciding.by(AllSlices.of(AcceptInvitation.class)).given(
                Story.and(Story.group(), elsewhereAndFormerly().toArray(Event[]::new)), INVITED);

        slice.when(who, new AcceptInvitation(Story.INVITATION, "a guess", "Name", null))
                .refused(WorkingGroupRule.INVITATION_CODE);
        Deciding.Then then = slice.when(who, new AcceptInvitation(Story.INVITATION, "code", "Name", null));
        if (SEATED.contains(who)) {
            then.refused(WorkingGroupRule.ONE_MEMBERSHIP);
        } else {
            then.result().success();
        }
    }

    @Test
    void the_table_has_every_command() {
        Set<Class<?>> lines = TABLE.stream().map(line -> line.command().getClass()).collect(Collectors.toSet());
        lines.addAll(FOR_EVERYBODY);

        assertThat(lines).isEqualTo(Catalogue.commands().stream().map(Catalogue.Entry::type)
                .collect(Collectors.<Class<?>>toSet()));
    }
}
