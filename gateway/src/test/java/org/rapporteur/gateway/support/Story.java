package org.rapporteur.gateway.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.Trail;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.operations.OperationQuery.Rebuild;
import org.rapporteur.shared.operations.OperationQuery.ViewState;
import org.rapporteur.shared.operations.OperationQuery.Views;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.CallQuery.CallMandate;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.CallQuery.CallSummary;
import org.rapporteur.shared.practices.CallQuery.Calls;
import org.rapporteur.shared.practices.CallQuery.Extension;
import org.rapporteur.shared.practices.CallQuery.Respondent;
import org.rapporteur.shared.practices.CallQuery.RespondentState;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.ClarificationState;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.Confidence;
import org.rapporteur.shared.practices.DraftId;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.rapporteur.shared.practices.DraftQuery.DraftContent;
import org.rapporteur.shared.practices.DraftQuery.Drafts;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.CallRef;
import org.rapporteur.shared.practices.PracticeQuery.CategoryView;
import org.rapporteur.shared.practices.PracticeQuery.CharterLink;
import org.rapporteur.shared.practices.PracticeQuery.Clarification;
import org.rapporteur.shared.practices.PracticeQuery.DeclinedRequest;
import org.rapporteur.shared.practices.PracticeQuery.Facet;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.GroupPractices;
import org.rapporteur.shared.practices.PracticeQuery.Innovation;
import org.rapporteur.shared.practices.PracticeQuery.InstrumentTag;
import org.rapporteur.shared.practices.PracticeQuery.Internal;
import org.rapporteur.shared.practices.PracticeQuery.Marks;
import org.rapporteur.shared.practices.PracticeQuery.MyPractices;
import org.rapporteur.shared.practices.PracticeQuery.PracticeNotice;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;
import org.rapporteur.shared.practices.PracticeQuery.PublicComment;
import org.rapporteur.shared.practices.PracticeQuery.QueueItem;
import org.rapporteur.shared.practices.PracticeQuery.Remark;
import org.rapporteur.shared.practices.PracticeQuery.ReviewQueue;
import org.rapporteur.shared.practices.PracticeQuery.Revision;
import org.rapporteur.shared.practices.PracticeQuery.Translation;
import org.rapporteur.shared.practices.PracticeQuery.WithdrawalRequest;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.RecordedDecision;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Cadence;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Delegations;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupSummary;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Groups;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Invitation;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.InvitationPage;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Contact;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Member;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Members;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.OrganisationView;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Organisations;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.PartOfGroup;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.PracticeCounts;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.RoleChange;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Seat;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Task;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.TaskKind;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Tasks;

/** The moment of the demo's story that pages are tested with: Anahit reviews, Mathis has a question to answer. */
public final class Story {
    public static final String ORGANISATION = id("0001");
    public static final String GROUP = id("0002");
    public static final String CALL = id("0003");
    public static final String PRACTICE = id("0004");
    public static final String DRAFT = id("0005");
    public static final String INVITATION = id("0006");
    public static final String CLARIFICATION = id("0007");
    public static final String ANAHIT = id("0008");
    public static final String MIRELA = id("0009");
    public static final String MATHIS = id("000a");
    public static final Instant MARCH = Instant.parse("2017-03-01T09:00:00Z");
    public static final Instant MAY = Instant.parse("2017-05-15T09:30:00Z");
    public static final Instant JUNE = Instant.parse("2017-06-30T21:59:59Z");
    public static final DelegationView LUXEMBOURG = state("LU", "Luxembourg", "Luxembourg");
    public static final DelegationView ARMENIA = state("AM", "Armenia", "Arménie");
    public static final DelegationView MALTA = state("MT", "Malta", "Malte");
    public static final DelegationView FLANDERS = new DelegationView(new DelegationCode("BE-VLG"),
            DelegationKind.REGION, new Bilingual("Belgium (Flanders)", "Belgique (Flandre)"), new DelegationCode("BE"));
    public static final DelegationView YOUTH = new DelegationView(new DelegationCode("CMJ"), DelegationKind.BODY,
            new Bilingual("Joint Council on Youth", "Conseil mixte pour la jeunesse"), null);
    static final Bilingual PLATFORM = new Bilingual("Platform for Social Cohesion",
            "Plateforme européenne de cohésion sociale");
    static final Bilingual TITLE = new Bilingual("Good practices and innovative approaches in social cohesion",
            "Bonnes pratiques et approches innovantes en matière de cohésion sociale");
    static final VersionRef QUESTIONNAIRE = new VersionRef("pecs-good-practices", 1);
    static final VersionRef VOCABULARY = new VersionRef("pecs", 1);

    private Story() {
    }

    private static String id(String end) {
        return "00000000-0000-4000-8000-00000000" + end;
    }

    private static DelegationView state(String code, String en, String fr) {
        return new DelegationView(new DelegationCode(code), DelegationKind.STATE, new Bilingual(en, fr), null);
    }

    public static PersonView person(String id, String name) {
        return new PersonView(new PersonId(id), name, false);
    }

    private static PersonView anahit() {
        return person(ANAHIT, "Anahit Velmorian");
    }

    private static PersonView mathis() {
        return person(MATHIS, "Mathis Kerschenweiler");
    }

    private static PersonView mirela() {
        return person(MIRELA, "Mirela Fontanges");
    }

    // ---- Groups

    public static OrganisationView organisation() {
        return new OrganisationView(new OrganisationId(ORGANISATION),
                new Bilingual("Council of Europe", "Conseil de l’Europe"), "CoE");
    }

    public static Organisations organisations() {
        return new Organisations(1, List.of(organisation()));
    }

    public static Delegations delegations() {
        return new Delegations(1, List.of(ARMENIA, FLANDERS, YOUTH, LUXEMBOURG, MALTA));
    }

    public static Me me(boolean administrator, @Nullable DelegationView delegation, Role... roles) {
        List<Seat> seats = roles.length == 0
                ? List.of()
                : List.of(new Seat(new GroupId(GROUP), PLATFORM, "PECS", new OrganisationId(ORGANISATION),
                        List.of(roles), delegation));
        return new Me(1, new PersonId(ANAHIT), "Anahit Velmorian", administrator, List.of(), seats);
    }

    public static Contact contact(String email) {
        return new Contact(1, "Anahit Velmorian", email);
    }

    /** Somebody who sits in no group, and reads all of an organisation. */
    public static Me auditor() {
        return new Me(1, new PersonId(ANAHIT), "Gudrun", false, List.of(organisation()), List.of());
    }

    public static Tasks tasks() {
        return new Tasks(1, List.of(task(TaskKind.ANSWER_CLARIFICATION, PRACTICE, "Guaranteed minimum income", JUNE),
                task(TaskKind.ANSWER_CALL, CALL, TITLE.en(), JUNE),
                task(TaskKind.REVIEW_PRACTICE, PRACTICE, "Guaranteed minimum income", null)));
    }

    /** A request to withdraw in this group, and one in another. */
    public static Tasks requests() {
        Task here = task(TaskKind.ANSWER_WITHDRAWAL_REQUEST, PRACTICE, "Guaranteed minimum income", null);
        return new Tasks(1, List.of(here, new Task(here.kind(), CALL, here.title(), new GroupId(ANAHIT), PLATFORM,
                LUXEMBOURG, null, MAY)));
    }

    private static Task task(TaskKind kind, String subject, String title, @Nullable Instant due) {
        return new Task(kind, subject, new Bilingual(title, title), new GroupId(GROUP), PLATFORM, LUXEMBOURG, due, MAY);
    }

    public static GroupSummary group() {
        return new GroupSummary(new GroupId(GROUP), GroupKind.PLATFORM, PLATFORM, "PECS", organisation(), null, 33, 1);
    }

    public static Groups groups() {
        return new Groups(1, List.of(group()));
    }

    /** A group that is part of the platform. */
    public static final PartOfGroup NETWORK = new PartOfGroup(new GroupId(id("0092")),
            new Bilingual("Network of correspondents", "Réseau de correspondants"), "NET");

    public static GroupDashboard dashboard(Role... roles) {
        return new GroupDashboard(1, group(), null,
                new Bilingual("Terms of reference adopted for 2016 and 2017", "Mandat adopté pour 2016 et 2017"),
                new Bilingual("All member States and the Conference of INGOs",
                        "Tous les États membres et la Conférence des OING"),
                MARCH, List.of(roles), LUXEMBOURG, List.of(call(true)), new PracticeCounts(2, 4, 1, 1, 3, 1, 57, 0),
                List.of(new Cadence(2, 2017, new RecordedDecision(null, "PECS(2016)9", LocalDate.parse("2016-12-08"),
                        "The group meets twice a year"), MARCH, mirela())),
                List.of(NETWORK));
    }

    public static Members members(boolean mayManage) {
        return new Members(1, new GroupId(GROUP), PLATFORM, mayManage,
                List.of(member(mirela(), null, Role.SECRETARIAT), member(anahit(), ARMENIA, Role.RAPPORTEUR),
                        member(mathis(), LUXEMBOURG, Role.MEMBER)),
                List.of(past()),
                mayManage
                        ? List.of(new Invitation(new InvitationId(INVITATION), "Rosalind Farrugia",
                                "rosalind@example.org", Role.MEMBER, MALTA, true, MAY, mathis()))
                        : List.of());
    }

    private static Member member(PersonView person, @Nullable DelegationView delegation, Role role) {
        return new Member(person, "person@example.org", delegation, false, List.of(role), MARCH, null, null, null, null,
                List.of(new RoleChange(role, true, MARCH, mirela(), "Proposed by the delegation")));
    }

    private static Member past() {
        return new Member(new PersonView(new PersonId(id("00aa")), "Quitterie Aubanel", false), null, LUXEMBOURG,
                false, List.of(), MARCH, MAY, "Has left the ministry", null, mathis(),
                List.of(new RoleChange(Role.MEMBER, true, MARCH, mirela(), null),
                        new RoleChange(Role.MEMBER, false, MAY, mirela(), "Has left the ministry")));
    }

    public static InvitationPage invitation(String state) {
        return new InvitationPage(1, new InvitationId(INVITATION), organisation().name(), new GroupId(GROUP), PLATFORM,
                Role.MEMBER, MALTA, state);
    }

    // ---- Calls

    public static CallSummary call(boolean open) {
        return new CallSummary(new CallId(CALL), new GroupId(GROUP), TITLE, MARCH, JUNE, open, open ? null : JUNE, 4, 2,
                3, null, new MandateId(MandateStory.MANDATE));
    }

    public static Calls calls() {
        return new Calls(1, List.of(call(true)));
    }

    public static CallPage callPage(boolean mayManage, @Nullable DelegationView mayAnswer) {
        return new CallPage(1, call(true), PLATFORM,
                new Bilingual("Describe what works, in words that another country can understand.",
                        "Décrivez ce qui marche, en des termes compréhensibles pour un autre pays."),
                "secretariat@example.org", QUESTIONNAIRE, VOCABULARY, domains("I", "II", "III"),
                List.of(new Extension(JUNE, MAY, "Several delegations asked for more time.")), mayManage, mayAnswer,
                List.of(respondent(ARMENIA, RespondentState.ANSWERED, 2), respondent(LUXEMBOURG,
                        RespondentState.ANSWERED, 1), respondent(FLANDERS, RespondentState.AWAITED, 0)),
                List.of(Language.values()),
                new CallMandate(new MandateId(MandateStory.MANDATE), MandatePeriod.startingIn(2016), PLATFORM));
    }

    /** The page of another call, which takes answers in French. */
    public static CallPage callPage(CallSummary call, @Nullable DelegationView mayAnswer) {
        CallPage page = callPage(true, mayAnswer);
        return new CallPage(1, call, page.groupName(), page.guidance(), page.contact(), page.questionnaire(),
                page.vocabulary(), page.domains(), List.of(), true, mayAnswer, page.roster(),
                List.of(Language.FR), null);
    }

    /** A call that opens on a day to come. */
    public static CallSummary callToOpen() {
        Instant later = Instant.parse("2017-05-01T08:00:00Z");
        return new CallSummary(new CallId(CALL), new GroupId(GROUP), TITLE, later, JUNE, false, null, 4, 0, 0, later,
                null);
    }

    private static Respondent respondent(DelegationView delegation, RespondentState state, int practices) {
        return new Respondent(delegation, true, MARCH, state, practices, practices == 0 ? null : MAY, null);
    }

    private static List<Labelled> domains(String... codes) {
        return List.of(codes).stream().map(code -> Versions.vocabulary(VOCABULARY).orElseThrow().domain(code)
                .map(term -> new Labelled(term.code(), term.label())).orElseThrow()).toList();
    }

    // ---- Drafts

    public static Draft draft(long version) {
        return new Draft(new DraftId(DRAFT), new CallId(CALL), new GroupId(GROUP), new DelegationCode("LU"), version,
                false, true, MARCH, MAY,
                new DraftContent(Language.FR, "Revenu minimum garanti", List.of("III"), null, someAnswers(), null));
    }

    /** A draft in which every question has its answer. */
    public static Draft wholeDraft() {
        return new Draft(new DraftId(DRAFT), new CallId(CALL), new GroupId(GROUP), new DelegationCode("LU"), 4, true,
                true, MARCH, MAY, new DraftContent(Language.FR, "Revenu minimum garanti", List.of("III"), "Logement",
                        wholeAnswers(), new DelegationCode("CMJ")));
    }

    public static Drafts drafts() {
        return new Drafts(List.of(draft(3)));
    }

    private static Map<String, Answer> someAnswers() {
        return Map.of("context", Answer.text("La loi de 1986 a créé un droit. Elle a été réformée."), "targetGroups",
                Answer.items(List.of("Personnes sans ressources", "Familles monoparentales")), "impact",
                Answer.missing(Answer.Status.TOO_EARLY, "L’évaluation paraîtra l’an prochain."), "duration",
                Answer.period(new Period("1986", null, true, null)));
    }

    private static Map<String, Answer> wholeAnswers() {
        return Versions.questionnaire(QUESTIONNAIRE).orElseThrow().fields()
                .filter(field -> !field.id().equals("name") && !field.id().equals("domains"))
                .collect(java.util.stream.Collectors.toMap(field -> field.id(), field -> switch (field.type()) {
                    case LIST -> Answer.items(List.of("Familles", "Jeunes"));
                    case PERIOD -> Answer.period(new Period("2014", "2016", false, "chaque hiver"));
                    case EMAIL -> Answer.text("contact@example.org");
                    default -> field.id().equals("impact")
                            ? Answer.missing(Answer.Status.TOO_EARLY, "L’évaluation paraîtra l’an prochain.")
                            : Answer.text("Une phrase. Une deuxième. Une troisième.");
                }));
    }

    // ---- Practices

    /** A practice with what the reader may do about it. */
    public static PracticePage practice(PracticeStatus status, boolean answered, String... may) {
        return practice(status, answered, null, may);
    }

    /** A published practice whose delegation asks for its withdrawal. */
    public static PracticePage asked(String... may) {
        return practice(PracticeStatus.PUBLISHED, true,
                new WithdrawalRequest("The programme has ended.", mathis(), JUNE, null), may);
    }

    /** The same after the secretariat has said no. */
    public static PracticePage askedInVain(String... may) {
        return practice(PracticeStatus.PUBLISHED, true, new WithdrawalRequest("The programme has ended.", mathis(), MAY,
                new DeclinedRequest("Malta adopts it.", mirela(), JUNE)), may);
    }

    private static PracticePage practice(PracticeStatus status, boolean answered, WithdrawalRequest withdrawal,
            String... may) {
        return new PracticePage(1, new PracticeId(PRACTICE), callRef(), status, LUXEMBOURG, null, QUESTIONNAIRE,
                VOCABULARY, 2, Language.FR, "Revenu minimum garanti", domains("III"), null, false, null,
                wholeAnswers(),
                List.of(new Translation(Language.EN, "Guaranteed minimum income", Map.of("context", "A sentence."), 1,
                        true, MAY)),
                List.of(category()), null, marks(), MARCH, null, status == PracticeStatus.PUBLISHED ? JUNE : null,
                status == PracticeStatus.PUBLISHED ? List.of(publicComment()) : List.of(),
                new Internal(List.of(clarification(answered)), List.of(remark("comment", mathis(), "MEMBER")),
                        List.of(remark("note", mirela(), "SECRETARIAT")),
                        List.of(new Revision(1, MARCH, mathis(), null),
                                new Revision(2, MAY, mathis(), "Figures of 2016 added")),
                        mathis(), null, withdrawal, List.of(may)));
    }

    public static final String PUBLIC_COMMENT = "00000000-0000-4000-8000-0000000000f7";

    private static PublicComment publicComment() {
        return new PublicComment(new CommentId(PUBLIC_COMMENT), MALTA, Language.EN, "We have done this since 2015.",
                MAY, true);
    }

    private static Marks marks() {
        var vocabulary = Versions.vocabulary(VOCABULARY).orElseThrow();
        var reform = vocabulary.innovationType("reform").orElseThrow();
        return new Marks(
                new Innovation(List.of(new Labelled("reform", reform.label())), "The law of 2014 changed it.", true),
                List.of(new CharterLink(article("13"), "1", "The text names it.", false),
                        new CharterLink(article("30"), null, "It fights poverty.", true)),
                List.of(new InstrumentTag("esf",
                        new Labelled("esf", new Bilingual("European Social Fund", "Fonds social européen")), true, null,
                        false),
                        new InstrumentTag("~oslo declaration", new Labelled("Oslo Declaration",
                                new Bilingual("Oslo Declaration", "Oslo Declaration")), false, "It says so", true)));
    }

    private static Labelled article(String code) {
        return new Labelled(code, Versions.vocabulary(VOCABULARY).orElseThrow().article(code).orElseThrow().label());
    }

    public static GroupPractices groupPractices() {
        return new GroupPractices(1, new GroupId(GROUP), PLATFORM, 1, 1, 20,
                List.of(summary(PracticeStatus.UNDER_REVIEW)),
                List.of(new Facet("category", List.of(value("2", "Poverty", 1))),
                        new Facet("status", List.of(value("under-review", "Under review", 1)))),
                null);
    }

    private static CallRef callRef() {
        return new CallRef(new CallId(CALL), TITLE, new GroupId(GROUP), PLATFORM, organisation().name());
    }

    private static CategoryView category() {
        var term = Versions.vocabulary(VOCABULARY).orElseThrow().category("2").orElseThrow();
        var sub = term.narrower().getFirst();
        return new CategoryView(new Labelled("2", term.label()), List.of(new Labelled(sub.code(), sub.label())), true,
                "It reduces poverty directly.", Confidence.HIGH);
    }

    private static Clarification clarification(boolean answered) {
        return new Clarification(new ClarificationId(CLARIFICATION), "impact", "How many households were reached?",
                anahit(), MAY, JUNE, answered ? "About ten thousand." : null, answered ? mathis() : null,
                answered ? JUNE : null, answered ? ClarificationState.ANSWERED : ClarificationState.OVERDUE, null, null,
                null);
    }

    private static Remark remark(String what, PersonView by, String role) {
        return new Remark("1-" + what, "A " + what + " in words.", by, role, LUXEMBOURG.code(), MAY);
    }

    /** What everybody reads where it was published. */
    public static PracticeNotice notice(PracticeStatus status) {
        return new PracticeNotice(1, new PracticeId(PRACTICE), callRef(), status, MAY, JUNE);
    }

    private static PracticeSummary summary(PracticeStatus status) {
        return new PracticeSummary(new PracticeId(PRACTICE), "Revenu minimum garanti", Language.FR, Map.of(),
                LUXEMBOURG, null, domains("III"), List.of(category()), false, "Une phrase.", Map.of(), status, MARCH,
                null);
    }

    public static ReviewQueue queue(boolean ownDelegation) {
        return new ReviewQueue(1, new GroupId(GROUP), PLATFORM,
                List.of(new QueueItem(summary(PracticeStatus.CLARIFICATION_REQUESTED), callRef(), 1, 1, ownDelegation,
                        ownDelegation ? List.of() : List.of("AcceptPractice", "DeclinePractice"))),
                List.of(value("submitted", "Submitted", 2), value("clarification-requested", "Clarification requested",
                        1)));
    }

    private static FacetValue value(String code, String label, int count) {
        return new FacetValue(code, new Bilingual(label, label), count, false);
    }

    public static MyPractices myPractices() {
        return new MyPractices(1, List.of(
                new QueueItem(summary(PracticeStatus.CLARIFICATION_REQUESTED), callRef(), 1, 0, false, List.of()),
                new QueueItem(summary(PracticeStatus.PUBLISHED), callRef(), 0, 0, false, List.of())));
    }

    public static Trail trail() {
        return new Trail(9, List.of(
                new Trail.Entry(5, MARCH, "practices.PracticeSubmitted", mathis(), "MEMBER", new DelegationCode("LU"),
                        null, List.of(new Trail.Change("name", null, "Revenu minimum garanti"))),
                new Trail.Entry(8, MAY, "practices.CategoryAssigned", anahit(), "RAPPORTEUR",
                        new DelegationCode("AM"), "It reduces poverty directly.",
                        List.of(new Trail.Change("status", "submitted", "under-review"),
                                new Trail.Change("category", null, "2")))));
    }

    /** The history of a call that is held under a mandate. */
    public static Trail callTrail() {
        return new Trail(9, List.of(new Trail.Entry(5, MARCH, "practices.CallTermsSet", mathis(), "SECRETARIAT", null,
                null, List.of(new Trail.Change("mandate", null, MandateStory.MANDATE),
                        new Trail.Change("languages", null, "fr")))));
    }

    public static Views views(@Nullable Rebuild rebuild, @Nullable String failure) {
        return new Views(1000, List.of(new ViewState("practices", 1, 1, 1000, failure, rebuild)));
    }

    public static Rebuild rebuild(long position, @Nullable String failure) {
        return new Rebuild(2, position, Instant.EPOCH, failure);
    }
}
