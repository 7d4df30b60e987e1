package org.rapporteur.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.CriterionAnswer;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.CategoryAssigned;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleLinked;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentTagged;
import org.rapporteur.shared.practices.PracticeEvent.FileAttached;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommentedPublicly;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.TransferRecorded;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalRequested;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.TransferId;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.vocabulary.Checklists;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AdministratorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.DelegationRegistered;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;

/** What happened before a test begins: an organisation, a group with its seats, a call, a practice of Luxembourg. */
public final class Story {
    public static final Instant NOW = Instant.parse("2017-05-02T08:00:00Z");
    public static final Instant DEADLINE = Instant.parse("2017-06-30T21:59:00Z");
    public static final OrganisationId ORGANISATION = new OrganisationId(id("organisation"));
    public static final GroupId GROUP = new GroupId(id("group"));
    public static final CallId CALL = new CallId(id("call"));
    public static final PracticeId PRACTICE = new PracticeId(id("practice"));
    public static final PersonId CONTACT = new PersonId(id("contact"));
    public static final ClarificationId QUESTION = new ClarificationId(id("question"));
    public static final TransferId TRANSFER = new TransferId(id("transfer"));
    public static final CommentId COMMENT = new CommentId(id("comment"));
    public static final InvitationId INVITATION = new InvitationId(id("invitation"));
    public static final DelegationCode LU = new DelegationCode("LU");
    public static final DelegationCode FR = new DelegationCode("FR");
    public static final DelegationCode AM = new DelegationCode("AM");
    public static final DelegationCode PT = new DelegationCode("PT");
    public static final DelegationCode JCY = new DelegationCode("JCY");
    public static final VersionRef FORM = new VersionRef("pecs-good-practices", 1);
    public static final VersionRef WORDS = new VersionRef("pecs", 1);
    /** The hash of a file. */
    public static final String FILE = "a".repeat(64);
    public static final Bilingual TITLE = new Bilingual("The call", "L’appel");

    private Story() {
    }

    public static String id(String what) {
        return Act.derived(new UUID(0, 2), what).toString();
    }

    public static List<Event> platform() {
        return List.of(new AdministratorAppointed(Cast.OTTAVIA.person(), sealed(Cast.OTTAVIA)),
                new OrganisationCreated(ORGANISATION, new Bilingual("The Council", "Le Conseil"), "COE"),
                delegation(LU, DelegationKind.STATE), delegation(FR, DelegationKind.STATE),
                delegation(AM, DelegationKind.STATE), delegation(PT, DelegationKind.STATE),
                delegation(JCY, DelegationKind.BODY));
    }

    public static DelegationRegistered delegation(DelegationCode code, DelegationKind kind) {
        return new DelegationRegistered(ORGANISATION, code, kind, new Bilingual(code.value(), code.value()), null);
    }

    public static WorkingGroupCreated groupCreated(GroupId group, String acronym) {
        return new WorkingGroupCreated(group, ORGANISATION, GroupKind.PLATFORM, new Bilingual("Group", "Groupe"),
                acronym, null, null, null);
    }

    /** The platform, and the group with everybody seated. */
    public static List<Event> group() {
        List<Event> events = new ArrayList<>(platform());
        events.add(groupCreated(GROUP, "PECS"));
        events.addAll(seat(Cast.MIRELA, Role.SECRETARIAT, null));
        events.addAll(seat(Cast.HENRIK, Role.CHAIR, null));
        events.addAll(seat(Cast.ANAHIT, Role.RAPPORTEUR, AM));
        events.addAll(seat(Cast.LUCETTE, Role.RAPPORTEUR, LU));
        events.addAll(seat(Cast.NADEZHDA, Role.RAPPORTEUR, JCY));
        events.addAll(seat(Cast.MATHIS, Role.MEMBER, LU));
        events.addAll(seat(Cast.KARIM, Role.MEMBER, FR));
        events.addAll(seat(Cast.TERESA, Role.CORRESPONDENT, PT));
        events.addAll(seat(Cast.FREJA, Role.OBSERVER, null));
        events.add(new AuditorAppointed(new InvitationId(id("auditor")), ORGANISATION, Cast.AMARA.person(),
                sealed(Cast.AMARA), null));
        return List.copyOf(events);
    }

    public static List<Event> seat(Cast who, Role role, DelegationCode delegation) {
        return List.of(new InvitationAccepted(new InvitationId(id("invitation of " + who)), GROUP, who.person(),
                sealed(who), null, delegation, false), new RoleAssigned(GROUP, who.person(), role, null));
    }

    /** The group, and its call. */
    public static List<Event> call() {
        return and(group(), callOpened(CALL));
    }

    public static CallOpened callOpened(CallId call) {
        return new CallOpened(call, GROUP, ORGANISATION, TITLE, TITLE, FORM, WORDS, List.of("I", "II", "III"), null,
                DEADLINE);
    }

    /** The call, and a practice of Luxembourg. */
    public static List<Event> practice() {
        return and(call(), submitted(PRACTICE, "Parental leave"));
    }

    public static PracticeSubmitted submitted(PracticeId practice, String name) {
        return new PracticeSubmitted(practice, CALL, GROUP, LU, null, CONTACT, Contents.sealed(name, CONTACT));
    }

    /** The practice, with a category. */
    public static List<Event> classified() {
        return and(practice(), assigned("1", true));
    }

    public static CategoryAssigned assigned(String category, boolean primary) {
        return new CategoryAssigned(PRACTICE, category, List.of(), primary, null, null);
    }

    public static CharterArticleLinked linked(String article, String paragraph) {
        return new CharterArticleLinked(PRACTICE, article, paragraph, null, false);
    }

    public static InstrumentTagged tagged(String instrument, boolean listed) {
        return new InstrumentTagged(PRACTICE, instrument, listed, null, false);
    }

    public static FileAttached attached() {
        return new FileAttached(PRACTICE, "plans", FILE, "plan.pdf", 7, "application/pdf");
    }

    public static List<Event> accepted() {
        return and(classified(), new PracticeAccepted(PRACTICE, null));
    }

    public static List<Event> published() {
        return and(accepted(), new PracticePublished(PRACTICE));
    }

    public static PracticeWithdrawn withdrawn() {
        return new PracticeWithdrawn(PRACTICE, CALL, LU, "A mistake");
    }

    /** Published, and its delegation asks that it be withdrawn. */
    public static List<Event> withdrawalAskedFor() {
        return and(published(), new WithdrawalRequested(PRACTICE, "The programme has ended"));
    }

    public static ClarificationRequested asked() {
        return new ClarificationRequested(PRACTICE, QUESTION, "impact", "How many families?", null);
    }

    /** The practice is published, and France adopts it. */
    public static List<Event> adopted() {
        return and(published(), transferred(TRANSFER, FR));
    }

    /** Published, with a comment that everybody reads in the name of France. */
    public static List<Event> commentedPublicly() {
        return and(published(), new PracticeCommentedPublicly(PRACTICE, COMMENT, FR, Language.EN, "We do this too"));
    }

    /** The same verdict by each criterion of the checklist. */
    public static Map<String, CriterionAnswer> verdicts(CriterionAnswer.Verdict verdict) {
        return Checklists.newest().criteria().stream()
                .collect(Collectors.toMap(Labelled::code, one -> new CriterionAnswer(verdict, null)));
    }

    public static TransferRecorded transferred(TransferId transfer, DelegationCode delegation) {
        return new TransferRecorded(PRACTICE, transfer, GROUP, delegation, TransferStatus.PLANNED, Language.EN, null,
                sealed(Cast.KARIM), null);
    }

    public static List<Event> and(List<Event> before, Event... after) {
        return Stream.concat(before.stream(), Stream.of(after)).toList();
    }

    public static Sealed sealed(Cast who) {
        return new Sealed(who.person(), Deciding.SEALER.seal(who.person(), who.name()));
    }
}
