package org.rapporteur.query.support;

import static org.rapporteur.query.support.Cast.ANAHIT;
import static org.rapporteur.query.support.Cast.HENRIK;
import static org.rapporteur.query.support.Cast.KARIM;
import static org.rapporteur.query.support.Cast.LUCETTE;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Cast.MIRELA;
import static org.rapporteur.query.support.Cast.ODILE;
import static org.rapporteur.query.support.Cast.OTTAVIA;
import static org.rapporteur.query.support.Cast.SORINA;
import static org.rapporteur.query.support.Cast.THEODORA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.Confidence;
import org.rapporteur.shared.practices.NoteId;
import org.rapporteur.shared.practices.CriterionAnswer;
import org.rapporteur.shared.practices.CriterionAnswer.Verdict;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.CategoryAssigned;
import org.rapporteur.shared.practices.PracticeEvent.CategoryRemoved;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleLinked;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleUnlinked;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationProvided;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationResolved;
import org.rapporteur.shared.practices.PracticeEvent.InnovationTypeSet;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentTagged;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentUntagged;
import org.rapporteur.shared.practices.PracticeEvent.InternalNoteAdded;
import org.rapporteur.shared.practices.PracticeEvent.FileAttached;
import org.rapporteur.shared.practices.PracticeEvent.FileRemoved;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommented;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommentedPublicly;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;
import org.rapporteur.shared.practices.PracticeEvent.PracticeLeftUncategorised;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.PriorityDomainAssigned;
import org.rapporteur.shared.practices.PracticeEvent.PublicCommentTakenBack;
import org.rapporteur.shared.practices.PracticeEvent.QuestionnaireVersionPublished;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.practices.PracticeEvent.RespondentReminded;
import org.rapporteur.shared.practices.PracticeEvent.TranslationProvided;
import org.rapporteur.shared.practices.PracticeEvent.VocabularyVersionPublished;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalDeclined;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalRequested;
import org.rapporteur.shared.practices.PracticeEvent.TransferRecorded;
import org.rapporteur.shared.practices.PracticeEvent.TransferUpdated;
import org.rapporteur.shared.practices.PracticeEvent.TransferabilityAssessed;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.TransferId;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.Checklists;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.RecordedDecision;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AdministratorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.ContactUpdated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.CorrespondentReplaced;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.DelegationRegistered;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MeetingCadenceSet;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.SuccessorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;

/**
 * A small story that says every kind of fact at least once: an organisation with two groups, a call to four delegations,
 * and practices that stand at every point of their life.
 */
public final class Story {
    public static final OrganisationId ORGANISATION = new OrganisationId(Cast.uuid("organisation"));
    public static final GroupId PLATFORM = new GroupId(Cast.uuid("platform"));
    public static final GroupId NETWORK = new GroupId(Cast.uuid("network"));
    public static final CallId CALL = new CallId(Cast.uuid("call"));
    public static final InvitationId OPEN_INVITATION = new InvitationId(Cast.uuid("open invitation"));
    public static final InvitationId VOID_INVITATION = new InvitationId(Cast.uuid("void invitation"));
    public static final ClarificationId QUESTION = new ClarificationId(Cast.uuid("question"));
    public static final TransferId TRANSFER = new TransferId(Cast.uuid("transfer"));
    public static final ClarificationId OPEN_QUESTION = new ClarificationId(Cast.uuid("open question"));

    public static final PersonId PREDECESSOR = new PersonId(Cast.uuid("predecessor"));
    public static final PersonId LEAVER = new PersonId(Cast.uuid("leaver"));

    /** Published, of Luxembourg, in two categories, translated, with a contact. */
    public static final PracticeId CAFES = new PracticeId(Cast.uuid("cafés"));
    /** Published, of Armenia, left uncategorised. */
    public static final PracticeId REGISTER = new PracticeId(Cast.uuid("register"));
    /** Published, of Wallonia, answered by the Joint Council on Youth. */
    public static final PracticeId GARDENS = new PracticeId(Cast.uuid("gardens"));
    /** Of Luxembourg, with a question that waits for its answer. */
    public static final PracticeId MENTORS = new PracticeId(Cast.uuid("mentors"));
    /** Of Armenia, just submitted. */
    public static final PracticeId BUS = new PracticeId(Cast.uuid("bus"));
    /** Of Wallonia, accepted. */
    public static final PracticeId KITCHEN = new PracticeId(Cast.uuid("kitchen"));
    /** Of Wallonia, declined. */
    public static final PracticeId LEAFLET = new PracticeId(Cast.uuid("leaflet"));
    /** Of Luxembourg, published and withdrawn. */
    public static final PracticeId FAIR = new PracticeId(Cast.uuid("fair"));

    /** Of Wallonia, published in error and under review again. */
    public static final PracticeId PRIZE = new PracticeId(Cast.uuid("prize"));
    public static final NoteId NOTE = new NoteId(Cast.uuid("note"));
    public static final CommentId COMMENT = new CommentId(Cast.uuid("comment"));
    public static final CommentId PUBLIC_COMMENT = new CommentId(Cast.uuid("public comment"));
    public static final CommentId TAKEN_BACK = new CommentId(Cast.uuid("comment that was taken back"));

    /** The hash of a file of the mentors, and of one whose content was removed. */
    public static final String FILE = "1".repeat(64);
    public static final String GONE = "2".repeat(64);
    public static final VersionRef QUESTIONNAIRE = new VersionRef("pecs-good-practices", 1);
    public static final VersionRef VOCABULARY = new VersionRef("pecs", 1);
    public static final Instant DEADLINE = Instant.parse("2099-06-30T21:59:00Z");
    public static final Instant EXTENDED = Instant.parse("2099-07-14T21:59:00Z");

    private final Function<Cast, PersonId> ids;
    private final BinaryOperator<String> sealer;
    private final Facts facts = new Facts();

    private Story(Function<Cast, PersonId> ids, BinaryOperator<String> sealer) {
        this.ids = ids;
        this.sealer = sealer;
    }

    /** The story with made-up ids, and texts that are only marked as sealed. */
    public static List<Happened> plain() {
        return told(Cast::id, (subject, text) -> "sealed(" + text + ")");
    }

    public static Facts plainFacts() {
        return Facts.of(plain());
    }

    /** The story with the ids of people who can sign in, and texts that a key opens. */
    public static List<Happened> told(Function<Cast, PersonId> ids, BinaryOperator<String> sealer) {
        Story story = new Story(ids, sealer);
        story.groups();
        story.call();
        story.cafes();
        story.register();
        story.gardens();
        story.withdrawals();
        story.others();
        story.prize();
        story.transfers();
        story.versions();
        MandateStory.tell(ids, story.facts);
        story.reminder();
        story.contacts();
        return story.facts.all();
    }

    public static DelegationCode code(String code) {
        return new DelegationCode(code);
    }

    public static Bilingual words(String text) {
        return new Bilingual(text, text + " (fr)");
    }

    public static PersonId contact(PracticeId practice) {
        return new PersonId(Cast.uuid("contact of " + practice));
    }

    /** A text of little more than a name. */
    public static PracticeContent shortContent(String name) {
        return new PracticeContent(Language.FR, name, List.of("I"), null, Map.of("purpose", Answer.text("Se parler.")));
    }

    private Sealed sealed(PersonId subject, String text) {
        return new Sealed(subject, sealer.apply(subject.value(), text));
    }

    private void groups() {
        facts.by(id(OTTAVIA), "SELF", new AdministratorAppointed(id(OTTAVIA), sealed(id(OTTAVIA), "Ottavia")));
        facts.by(id(OTTAVIA), "ADMINISTRATOR", new OrganisationCreated(ORGANISATION, words("Council"), "COE"),
                delegation("LU", DelegationKind.STATE), delegation("AM", DelegationKind.STATE),
                delegation("BE-WAL", DelegationKind.REGION), delegation("CINGO", DelegationKind.ORGANISATION),
                delegation("JCY", DelegationKind.BODY), group(PLATFORM, GroupKind.PLATFORM, "PECS"),
                group(NETWORK, GroupKind.NETWORK, "NET"));
        join(MIRELA, PLATFORM, null, Role.SECRETARIAT);
        join(HENRIK, PLATFORM, null, Role.CHAIR);
        join(ANAHIT, PLATFORM, "AM", Role.RAPPORTEUR, Role.MEMBER);
        join(LUCETTE, PLATFORM, "LU", Role.RAPPORTEUR);
        join(MATHIS, PLATFORM, "LU", Role.MEMBER);
        join(ODILE, PLATFORM, "BE-WAL", Role.MEMBER, Role.OBSERVER);
        join(KARIM, PLATFORM, null, Role.OBSERVER);
        join(THEODORA, NETWORK, null, Role.SECRETARIAT);
        facts.by(id(MIRELA), "SECRETARIAT",
                new RoleRevoked(PLATFORM, id(ODILE), Role.OBSERVER, "A member reads anyway"),
                invited(OPEN_INVITATION, PLATFORM, Role.MEMBER, "AM"),
                invited(VOID_INVITATION, PLATFORM, Role.OBSERVER, null),
                new InvitationWithdrawn(VOID_INVITATION, PLATFORM, "Sent by mistake"));
        leaver();
        audit();
    }

    /** Somebody who sat in the Platform for Armenia was replaced, and the successor was removed. */
    private void leaver() {
        InvitationId first = new InvitationId(Cast.uuid("invitation of the predecessor"));
        InvitationId second = new InvitationId(Cast.uuid("invitation of the leaver"));
        facts.by(id(MIRELA), "SECRETARIAT", cadence(), invited(first, PLATFORM, Role.MEMBER, "AM"));
        facts.by(PREDECESSOR, "SELF", "AM", accepted(first, PREDECESSOR, "Nairi"),
                new RoleAssigned(PLATFORM, PREDECESSOR, Role.MEMBER, null));
        facts.by(id(MIRELA), "SECRETARIAT", invited(second, PLATFORM, Role.MEMBER, "AM"),
                new SuccessorInvited(second, PLATFORM, PREDECESSOR, "A new posting"));
        facts.by(LEAVER, "SELF", "AM", accepted(second, LEAVER, "Vartan"),
                new RoleAssigned(PLATFORM, LEAVER, Role.MEMBER, null),
                new RoleRevoked(PLATFORM, PREDECESSOR, Role.MEMBER, "A new posting"),
                new CorrespondentReplaced(second, PLATFORM, PREDECESSOR, LEAVER, code("AM"), "A new posting"));
        facts.by(id(MIRELA), "SECRETARIAT", new RoleRevoked(PLATFORM, LEAVER, Role.MEMBER, "Has retired"),
                new MemberRemoved(PLATFORM, LEAVER, "Has retired"));
    }

    private InvitationAccepted accepted(InvitationId invitation, PersonId person, String name) {
        return new InvitationAccepted(invitation, PLATFORM, person, sealed(person, name), null, code("AM"), false);
    }

    private static MeetingCadenceSet cadence() {
        return new MeetingCadenceSet(PLATFORM, 2, 2017,
                new RecordedDecision(null, "Report", LocalDate.parse("2016-12-08"), "The group meets twice a year"));
    }

    private void audit() {
        InvitationId invitation = new InvitationId(Cast.uuid("invitation to audit"));
        PersonId invitee = new PersonId(Cast.uuid("invited to audit"));
        facts.by(id(OTTAVIA), "ADMINISTRATOR", new AuditorInvited(invitation, ORGANISATION, sealed(invitee, "Sorina"),
                sealed(invitee, "sorina@example.org"), "0".repeat(64)));
        facts.by(id(SORINA), "SELF", new AuditorAppointed(invitation, ORGANISATION, id(SORINA),
                sealed(id(SORINA), "Sorina"), sealed(id(SORINA), "sorina@example.org")));
    }

    private static DelegationRegistered delegation(String code, DelegationKind kind) {
        DelegationCode whole = kind == DelegationKind.REGION ? code(code.substring(0, 2)) : null;
        return new DelegationRegistered(ORGANISATION, code(code), kind, words("Delegation " + code), whole);
    }

    private static WorkingGroupCreated group(GroupId group, GroupKind kind, String acronym) {
        return new WorkingGroupCreated(group, ORGANISATION, kind, words("Group " + acronym), acronym,
                group.equals(PLATFORM) ? null : PLATFORM,
                words("Decision"), words("All"));
    }

    private void join(Cast person, GroupId group, String delegation, Role... roles) {
        InvitationId invitation = new InvitationId(Cast.uuid("invitation of " + person));
        DelegationCode code = delegation == null ? null : code(delegation);
        facts.by(id(MIRELA), "SECRETARIAT", invited(invitation, group, roles[0], delegation));
        facts.by(id(person), "SELF", delegation, new InvitationAccepted(invitation, group, id(person),
                sealed(id(person), name(person)), sealed(id(person), person.token() + "@example.org"), code, false));
        for (Role role : roles) {
            facts.by(id(MIRELA), "SECRETARIAT", new RoleAssigned(group, id(person), role, null));
        }
    }

    public static String name(Cast person) {
        return person.name().charAt(0) + person.token().substring(1);
    }

    private MemberInvited invited(InvitationId invitation, GroupId group, Role role, String delegation) {
        PersonId invitee = new PersonId(Cast.uuid("invitee of " + invitation));
        return new MemberInvited(invitation, group, sealed(invitee, "Somebody"),
                sealed(invitee, "somebody@example.org"), role, delegation == null ? null : code(delegation), false,
                "0".repeat(64));
    }

    private void call() {
        facts.by(id(MIRELA), "SECRETARIAT",
                new CallOpened(CALL, PLATFORM, ORGANISATION, words("Good practices 2017"), words("Tell us"),
                        QUESTIONNAIRE, VOCABULARY, List.of("I", "II", "III"), "pecs@example.org", DEADLINE),
                new RespondentInvited(CALL, code("LU")), new RespondentInvited(CALL, code("AM")),
                new RespondentInvited(CALL, code("BE-WAL")), new RespondentInvited(CALL, code("CINGO")),
                new CallExtended(CALL, EXTENDED, "Two more weeks"));
    }

    /** The reminder of who has not answered. */
    private void reminder() {
        facts.by(id(MIRELA), "SECRETARIAT", new RespondentReminded(CALL, code("CINGO")));
    }

    /** The chair and the auditor have new addresses, and the administrator another name; last of all. */
    private void contacts() {
        facts.by(id(HENRIK), "SELF", contact(HENRIK, PLATFORM, null, name(HENRIK)));
        facts.by(id(SORINA), "SELF", contact(SORINA, null, ORGANISATION, name(SORINA)));
        facts.by(id(OTTAVIA), "SELF", contact(OTTAVIA, null, null, "Ottavia Lindwater"));
    }

    private ContactUpdated contact(Cast who, GroupId group, OrganisationId organisation, String name) {
        return new ContactUpdated(group, organisation, id(who), sealed(id(who), name),
                sealed(id(who), who.token() + "@new.example.org"));
    }

    private void cafes() {
        submit(CAFES, MATHIS, "LU", null, content(CAFES, Language.FR, "Cafés des générations", List.of("I"), Map.of(
                "purpose", "Rapprocher les jeunes et les aînés.", "description", "Des cafés tenus par des élèves.")));
        facts.by(id(ANAHIT), "RAPPORTEUR", "AM", assigned(CAFES, "4", true, "4.1"), assigned(CAFES, "1", false),
                new InnovationTypeSet(CAFES, List.of("reform"), "A new law", false),
                new CharterArticleLinked(CAFES, "19", "6", "It brings families together", true),
                new CharterArticleLinked(CAFES, "17", null, null, false),
                new CharterArticleLinked(CAFES, "31", null, null, false),
                new CharterArticleUnlinked(CAFES, "31", null, "Not about housing"),
                new InstrumentTagged(CAFES, "europe-2020", true, "It fights poverty", true),
                new InstrumentTagged(CAFES, "Oslo Declaration", false, null, false),
                new InstrumentTagged(CAFES, "esf", true, null, false),
                new InstrumentUntagged(CAFES, "esf", true, "Not paid by it"),
                new ClarificationRequested(CAFES, QUESTION, "duration", "Since when?", null));
        facts.by(id(MATHIS), "MEMBER", "LU", new ClarificationProvided(CAFES, QUESTION, "Since 2014."),
                new PracticeRevised(CAFES, CALL, code("LU"), 2, contact(CAFES),
                        content(CAFES, Language.FR, "Cafés des générations", List.of("I", "III"),
                                Map.of("purpose", "Rapprocher les jeunes et les aînés.", "description",
                                        "Des cafés tenus par des lycéens.")),
                        "A better word"),
                new TranslationProvided(CAFES, Language.EN, 2, "Cafés of the generations",
                        Map.of("purpose", "Bring young and old together.")));
        facts.by(id(ANAHIT), "RAPPORTEUR", "AM", new ClarificationResolved(CAFES, QUESTION, null),
                new PracticeAccepted(CAFES, "Convincing"));
        facts.by(id(MIRELA), "SECRETARIAT", new PracticePublished(CAFES),
                new InternalNoteAdded(CAFES, NOTE, "The ministry is proud of it"));
        facts.by(id(KARIM), "OBSERVER", new PracticeCommented(CAFES, COMMENT, "We do this in schools"));
        facts.by(id(ODILE), "MEMBER", "BE-WAL",
                new PracticeCommentedPublicly(CAFES, PUBLIC_COMMENT, code("BE-WAL"), Language.FR, "Nous aussi"),
                new PracticeCommentedPublicly(CAFES, TAKEN_BACK, code("BE-WAL"), Language.FR, "Une erreur"));
        facts.by(id(MIRELA), "SECRETARIAT", new PublicCommentTakenBack(CAFES, TAKEN_BACK, "Odile asked for it"));
    }

    private void prize() {
        submit(PRIZE, ODILE, "BE-WAL", null, content(PRIZE, Language.FR, "Prix", List.of("II"), Map.of()));
        facts.by(id(ANAHIT), "RAPPORTEUR", "AM", assigned(PRIZE, "7", true), new PracticeAccepted(PRIZE, null));
        facts.by(id(MIRELA), "SECRETARIAT", new PracticePublished(PRIZE),
                new PracticeReopened(PRIZE, "The figures were wrong"));
    }

    private void register() {
        PracticeContent plain = content(REGISTER, Language.EN, "Register of volunteers", List.of("II"),
                Map.of("purpose", "Find help nearby."));
        submit(REGISTER, ANAHIT, "AM", null, new PracticeContent(plain.language(), plain.name(), plain.domains(),
                "Rural newcomers", plain.answers()));
        facts.by(id(LUCETTE), "RAPPORTEUR", "LU", assigned(REGISTER, "9", true),
                new CategoryRemoved(REGISTER, "9", "It is not about that"),
                new PracticeLeftUncategorised(REGISTER, words("No category fits")),
                new PriorityDomainAssigned(REGISTER, List.of("III"), "It reads so", true),
                new PracticeAccepted(REGISTER, null));
        facts.by(id(MIRELA), "SECRETARIAT", new PracticePublished(REGISTER));
    }

    private void gardens() {
        submit(GARDENS, ODILE, "BE-WAL", "JCY", content(GARDENS, Language.FR, "Jardins partagés", List.of("III"),
                Map.of("purpose", "Cultiver ensemble.")));
        facts.by(id(ANAHIT), "RAPPORTEUR", "AM", assigned(GARDENS, "1", true, "1.3"),
                new PracticeAccepted(GARDENS, null));
        facts.by(id(MIRELA), "SECRETARIAT", new PracticePublished(GARDENS));
    }

    /** Armenia asks for the withdrawal of its register and waits; Wallonia was told that its gardens stay. */
    private void withdrawals() {
        facts.by(id(ANAHIT), "MEMBER", "AM", new WithdrawalRequested(REGISTER, "The law has ended it"));
        facts.by(id(ODILE), "MEMBER", "BE-WAL", new WithdrawalRequested(GARDENS, "The money has ended"));
        facts.by(id(MIRELA), "SECRETARIAT", new WithdrawalDeclined(GARDENS, "Luxembourg wants to adopt them"));
    }

    /** A second version of the questionnaire and of the vocabulary, which no call asks yet. */
    private void versions() {
        Questionnaire form = Versions.questionnaire(QUESTIONNAIRE).orElseThrow()
                .as(new VersionRef(QUESTIONNAIRE.id(), 2));
        Vocabulary words = Versions.vocabulary(VOCABULARY).orElseThrow().as(new VersionRef(VOCABULARY.id(), 2));
        facts.by(id(MIRELA), "SECRETARIAT",
                new QuestionnaireVersionPublished(PLATFORM, ORGANISATION, form, QUESTIONNAIRE),
                new VocabularyVersionPublished(PLATFORM, ORGANISATION, words, VOCABULARY));
        facts.by(id(MATHIS), "MEMBER", "LU", new FileAttached(MENTORS, "files", FILE, "plan.pdf", 7, "application/pdf"),
                new FileAttached(MENTORS, "files", GONE, "list.csv", 5, "text/csv"));
        facts.by(id(MIRELA), "SECRETARIAT", new FileRemoved(MENTORS, GONE, "Somebody asked for it"),
                new VocabularyVersionPublished(PLATFORM, ORGANISATION, unused(words), VOCABULARY));
    }

    /** Words that no call classifies by: nothing of the public's may show them. */
    private static Vocabulary unused(Vocabulary words) {
        return words.as(new VersionRef("unused", 1)).with("categories",
                List.of(new Term("1", words("Unused"), List.of(), null),
                        new Term("99", words("Unused"), List.of(), null)));
    }

    private void others() {
        submit(MENTORS, MATHIS, "LU", null, content(MENTORS, Language.FR, "Mentors", List.of("I"), Map.of()));
        facts.by(id(ANAHIT), "RAPPORTEUR", "AM",
                new ClarificationRequested(MENTORS, OPEN_QUESTION, null, "For whom?", DEADLINE));
        submit(BUS, ANAHIT, "AM", null, content(BUS, Language.EN, "Library bus", List.of("II"), Map.of()));
        submit(KITCHEN, ODILE, "BE-WAL", null, content(KITCHEN, Language.FR, "Cuisine", List.of("III"), Map.of()));
        facts.by(id(ANAHIT), "RAPPORTEUR", "AM", assigned(KITCHEN, "2", true), new PracticeAccepted(KITCHEN, null));
        submit(LEAFLET, ODILE, "BE-WAL", null, content(LEAFLET, Language.FR, "Dépliant", List.of("I"), Map.of()));
        facts.by(id(ANAHIT), "RAPPORTEUR", "AM", new PracticeDeclined(LEAFLET, "Not a practice"));
        submit(FAIR, MATHIS, "LU", null, content(FAIR, Language.EN, "Job fair", List.of("I"), Map.of()));
        facts.by(id(ANAHIT), "RAPPORTEUR", "AM", assigned(FAIR, "5", true), new PracticeAccepted(FAIR, null));
        facts.by(id(MIRELA), "SECRETARIAT", new PracticePublished(FAIR),
                new PracticeWithdrawn(FAIR, CALL, code("LU"), "It has ended"));
    }

    /** Luxembourg adopts the gardens of Wallonia. */
    private void transfers() {
        facts.by(id(ANAHIT), "RAPPORTEUR", "AM",
                new TransferabilityAssessed(GARDENS, Checklists.newest().ref(), Language.EN,
                        Map.of("need", new CriterionAnswer(Verdict.YES, null), "law",
                                new CriterionAnswer(Verdict.NO, "It needs a law")),
                        "measured"));
        PersonId contact = new PersonId(Cast.uuid("contact of the transfer"));
        facts.by(id(MATHIS), "MEMBER", "LU",
                new TransferRecorded(GARDENS, TRANSFER, PLATFORM, code("LU"), TransferStatus.PLANNED, Language.EN, null,
                        sealed(contact, "Lou Weber"), sealed(contact, "lou@example.org")),
                new TransferUpdated(GARDENS, TRANSFER, TransferStatus.UNDER_WAY, Language.EN, "Smaller gardens", null,
                        null, "The money is there"));
    }

    private void submit(PracticeId practice, Cast member, String delegation, String answeredBy,
            PracticeContent content) {
        facts.by(id(member), "MEMBER", delegation, new PracticeSubmitted(practice, CALL, PLATFORM, code(delegation),
                answeredBy == null ? null : code(answeredBy), contact(practice), content));
    }

    private static CategoryAssigned assigned(PracticeId practice, String category, boolean primary,
            String... narrower) {
        return new CategoryAssigned(practice, category, List.of(narrower), primary, null,
                primary ? Confidence.HIGH : null);
    }

    private PracticeContent content(PracticeId practice, Language language, String name, List<String> domains,
            Map<String, String> texts) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        texts.forEach((field, text) -> answers.put(field, Answer.text(text)));
        answers.put("targetGroups", Answer.items(List.of("Young people", "Older people")));
        answers.put("partners", Answer.items(List.of("Red Cross")));
        answers.put("duration", Answer.period(new Period("2014", "2016", false, null)));
        answers.put("impact", Answer.missing(Answer.Status.TOO_EARLY, "It has just begun"));
        answers.put("contactName", Answer.text(sealer.apply(contact(practice).value(), "Contact of " + name)));
        return new PracticeContent(language, name, domains, null, answers);
    }

    private PersonId id(Cast person) {
        return ids.apply(person);
    }
}
