package org.rapporteur.gateway.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityPage;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityRef;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityState;
import org.rapporteur.shared.mandates.ActivityQuery.ActivitySummary;
import org.rapporteur.shared.mandates.ActivityQuery.Completion;
import org.rapporteur.shared.mandates.ActivityQuery.ProducedUnder;
import org.rapporteur.shared.mandates.ActivityQuery.Production;
import org.rapporteur.shared.mandates.ActivityQuery.ProgressReport;
import org.rapporteur.shared.mandates.ActivityQuery.Replanning;
import org.rapporteur.shared.mandates.ActivityQuery.Rewording;
import org.rapporteur.shared.mandates.ActivityQuery.Trend;
import org.rapporteur.shared.mandates.ActivityQuery.TrendPoint;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.CoverageQuery.ActivityCoverage;
import org.rapporteur.shared.mandates.CoverageQuery.Coverage;
import org.rapporteur.shared.mandates.CoverageQuery.Gap;
import org.rapporteur.shared.mandates.CoverageQuery.TaskCoverage;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateQuery.AdviceGiven;
import org.rapporteur.shared.mandates.MandateQuery.Bar;
import org.rapporteur.shared.mandates.MandateQuery.Current;
import org.rapporteur.shared.mandates.MandateQuery.Due;
import org.rapporteur.shared.mandates.MandateQuery.DueKind;
import org.rapporteur.shared.mandates.MandateQuery.GroupMandates;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateQuery.MandateCounts;
import org.rapporteur.shared.mandates.MandateQuery.MandateRef;
import org.rapporteur.shared.mandates.MandateQuery.MandateState;
import org.rapporteur.shared.mandates.MandateQuery.MandateSummary;
import org.rapporteur.shared.mandates.MandateQuery.May;
import org.rapporteur.shared.mandates.MandateQuery.Openable;
import org.rapporteur.shared.mandates.MandateQuery.OutputView;
import org.rapporteur.shared.mandates.MandateQuery.ReviewRef;
import org.rapporteur.shared.mandates.MandateQuery.TaskBoard;
import org.rapporteur.shared.mandates.MandateQuery.TaskRef;
import org.rapporteur.shared.mandates.MandateQuery.TermsVersion;
import org.rapporteur.shared.mandates.MandateQuery.TimeLineEntry;
import org.rapporteur.shared.mandates.MandateQuery.TimeLineKind;
import org.rapporteur.shared.mandates.MandateQuery.Undoing;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.mandates.OutputId;
import org.rapporteur.shared.mandates.Progress;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.RenewalQuery.Became;
import org.rapporteur.shared.mandates.RenewalQuery.ChangeCounts;
import org.rapporteur.shared.mandates.RenewalQuery.FollowUp;
import org.rapporteur.shared.mandates.RenewalQuery.MandateComparison;
import org.rapporteur.shared.mandates.RenewalQuery.OfferedActivity;
import org.rapporteur.shared.mandates.RenewalQuery.OfferedTask;
import org.rapporteur.shared.mandates.RenewalQuery.Recommendation;
import org.rapporteur.shared.mandates.RenewalQuery.RecommendationKind;
import org.rapporteur.shared.mandates.RenewalQuery.RenewalOffer;
import org.rapporteur.shared.mandates.RenewalQuery.TermChange;
import org.rapporteur.shared.mandates.ReviewDraft;
import org.rapporteur.shared.mandates.ReviewDraft.OnSubject;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.ReviewQuery.ActivityOutcome;
import org.rapporteur.shared.mandates.ReviewQuery.AdviceCounts;
import org.rapporteur.shared.mandates.ReviewQuery.Advised;
import org.rapporteur.shared.mandates.ReviewQuery.CloseOut;
import org.rapporteur.shared.mandates.ReviewQuery.Evaluation;
import org.rapporteur.shared.mandates.ReviewQuery.Participation;
import org.rapporteur.shared.mandates.ReviewQuery.ProposalView;
import org.rapporteur.shared.mandates.ReviewQuery.Rescheduling;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewItem;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewState;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewSummary;
import org.rapporteur.shared.mandates.ReviewQuery.Round;
import org.rapporteur.shared.mandates.ReviewQuery.RoundDecision;
import org.rapporteur.shared.mandates.ReviewQuery.TaskOutcome;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.practices.PracticeQuery.Kept;
import org.rapporteur.shared.practices.PracticeQuery.Piece;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.RecordedDecision;
import org.rapporteur.shared.workinggroups.Role;

/** A mandate of the story's group in the middle of its second year: one review approved, the final one open. */
public final class MandateStory {
    public static final String MANDATE = id("0101");
    public static final String EARLIER = id("0102");
    public static final String ACTIVITY = id("0103");
    public static final String REVIEW = id("0104");
    public static final String LINK = id("0105");
    public static final String PROPOSAL = id("0106");
    static final MandatePeriod PERIOD = MandatePeriod.startingIn(2016);
    private static final RecordedDecision DECISION = new RecordedDecision(null, "CM(2015)120",
            LocalDate.parse("2015-11-24"), "The terms of reference are adopted.");
    private static final RecordedDecision AMENDED = new RecordedDecision(null, "CM(2017)9",
            LocalDate.parse("2017-05-01"), "The terms are amended.");
    private static final Bilingual TASK = text("Collect good practices", "Recueillir les bonnes pratiques");
    private static final Bilingual TITLE = text("A compendium", "Un recueil");

    private MandateStory() {
    }

    private static String id(String end) {
        return "00000000-0000-4000-8000-00000000" + end;
    }

    private static Bilingual text(String en, String fr) {
        return new Bilingual(en, fr);
    }

    private static PersonView mathis() {
        return Story.person(Story.MATHIS, "Mathis Kerschenweiler");
    }

    private static PersonView anahit() {
        return Story.person(Story.ANAHIT, "Anahit Velmorian");
    }

    static void tell(StubServices services) {
        String mandate = "/api/mandates/" + MANDATE;
        StoryServices.answer(services, "/api/groups/" + Story.GROUP + "/mandates", mandates());
        StoryServices.answer(services, mandate, board());
        StoryServices.answer(services, "/api/mandates/produced", produced());
        StoryServices.answer(services, "/api/mandates/" + EARLIER, board());
        StoryServices.answer(services, mandate + "/trail", Story.trail());
        StoryServices.answer(services, mandate + "/coverage", coverage());
        StoryServices.answer(services, mandate + "/comparison", comparison());
        StoryServices.answer(services, mandate + "/renewal", renewal("RenewMandate"));
        StoryServices.answer(services, "/api/activities/" + ACTIVITY, activityPage());
        StoryServices.answer(services, "/api/activities/" + ACTIVITY + "/trail", Story.trail());
        StoryServices.answer(services, "/api/reviews/" + REVIEW, review(ReviewState.OPEN, may("EvaluateTask",
                "EvaluateActivity", "ProposeNewActivity", "SubmitMandateReview")));
        StoryServices.answer(services, "/api/reviews/" + REVIEW + "/trail", Story.trail());
        StoryServices.answer(services, "/api/review-drafts/" + REVIEW, draft(0));
    }

    /** The pages about it. */
    static List<String> addresses() {
        String group = "/groups/" + Story.GROUP + "/mandates";
        String mandate = "/mandates/" + MANDATE;
        String activity = "/activities/" + ACTIVITY;
        String review = "/reviews/" + REVIEW;
        return List.of(group, group + "/new", group + "/new?from=" + EARLIER, mandate, mandate + "/terms",
                mandate + "/terms?version=1",
                mandate + "/trail", mandate + "/coverage", mandate + "/compare", mandate + "/compare?with=" + EARLIER,
                mandate + "/follow-up", mandate + "/amend", mandate + "/close", mandate + "/annul", mandate + "/renew",
                mandate + "/activities/new?task=2",
                mandate + "/reviews/new", mandate + "/outputs/new?activity=" + ACTIVITY,
                mandate + "/outputs/new?task=1&kind=CALL", mandate + "/outputs/new?task=2&kind=DOCUMENT",
                mandate + "/outputs/" + LINK + "/unlink", activity, activity + "/trail", activity + "/report",
                activity + "/complete", activity + "/replan", activity + "/reword", activity + "/cancel", review,
                review + "/reschedule",
                review + "/cancel", review + "/conclude",
                review + "/submit", review + "/decide", review + "/print", review + "/trail");
    }

    public static May may(String... commands) {
        return new May(List.of(commands), Map.of());
    }

    public static May barred(String command, Bar bar) {
        return new May(List.of(), Map.of(command, bar));
    }

    // ---- Mandates

    private static MandateRef ref(String mandate, int year) {
        return new MandateRef(new MandateId(mandate), MandatePeriod.startingIn(year));
    }

    public static MandateSummary summary() {
        return new MandateSummary(new MandateId(MANDATE), new GroupId(Story.GROUP), PERIOD, MandateState.RUNNING, 2,
                DECISION, Story.MARCH, ref(EARLIER, 2014), false, null, null,
                new MandateCounts(2, 1, 0, 0, 60, 1, 1, 1, 0, 1, 1, 1, 4));
    }

    public static GroupMandates mandates() {
        return new GroupMandates(1, new GroupId(Story.GROUP), Story.PLATFORM, List.of(summary()),
                new Current(summary(), due()), List.of(new Current(summary(), due().subList(0, 1))),
                may("AdoptMandate"));
    }

    private static List<Due> due() {
        return List.of(
                new Due(DueKind.REPORT, ACTIVITY, TITLE, null, "1", mathis(), LocalDate.parse("2017-03-01"), true, -75),
                new Due(DueKind.NAME_A_LEAD, ACTIVITY, TITLE, null, "1", null, LocalDate.parse("2017-09-01"), false,
                        109),
                new Due(DueKind.OPEN_YEARLY_REVIEW, MANDATE, null, 2017, null, null, LocalDate.parse("2017-11-01"),
                        false, 170),
                new Due(DueKind.APPROVE_REVIEW, REVIEW, null, null, null, null, LocalDate.parse("2017-06-01"), false,
                        1),
                new Due(DueKind.RENEW, MANDATE, null, null, null, null, LocalDate.parse("2017-12-31"), false, 0));
    }

    public static Terms terms() {
        return new Terms(List.of(new Labelled("A", text("Social cohesion", "Cohésion sociale"))),
                List.of(new MandateTask("1", TASK, "1"), new MandateTask("2", text("Advise", "Conseiller"), null)),
                List.of(new Labelled("x", text("Youth", "Jeunesse"))),
                List.of(new Labelled("g", text("Gender equality", "Égalité"))), 6);
    }

    public static MandateBoard board() {
        return board(may("AmendMandate", "PlanActivity", "LinkOutput", "UnlinkOutput", "OpenMandateReview",
                "RenewMandate", "CloseMandate", "AnnulMandate"));
    }

    public static MandateBoard board(May may) {
        return board(summary(), may);
    }

    /** Somebody has amended its terms once more. */
    public static MandateBoard amended() {
        MandateSummary one = summary();
        return board(new MandateSummary(one.mandate(), one.group(), one.period(), one.state(), 3, one.decision(),
                one.adoptedAt(), one.follows(), one.renewal(), one.successor(), one.openReview(), one.counts()),
                may("AmendMandate"));
    }

    private static MandateBoard board(MandateSummary mandate, May may) {
        return new MandateBoard(7, null, mandate, Story.PLATFORM, Story.organisation().name(), terms(),
                List.of(new TermsVersion(1, terms(), DECISION, null, Story.MARCH, anahit()),
                        new TermsVersion(2, terms(), AMENDED, "A new area", Story.MAY, anahit())),
                null, mandate.state() == MandateState.ANNULLED ? undone() : null,
                List.of(new TaskBoard("1", TASK, new TaskRef(ref(EARLIER, 2014), "a", TASK), given(),
                        List.of(activity()), List.of(output())),
                        new TaskBoard("2", text("Advise", "Conseiller"), null, null, List.of(), List.of())),
                List.of(new TaskBoard("9", text("Dropped", "Abandonnée"), null, null, List.of(), List.of(output()))),
                List.of(output()), List.of(reviewSummary(ReviewState.OPEN)), timeLine(), due(),
                List.of(ref(EARLIER, 2014), ref(id("0109"), 2012)),
                List.of(new Openable(ReviewKind.YEARLY, 2017), new Openable(ReviewKind.FINAL, null)),
                List.of(advised(MANDATE), refused()), List.of(mathis(), anahit()), List.of(Role.SECRETARIAT), may);
    }

    /** Advised by the exchange of views of the mandate's first year, and carried out by nothing. */
    public static Advised advised(@Nullable String planIn) {
        return new Advised(new ReviewRef(new ReviewId(REVIEW), ReviewKind.YEARLY, 2016, ReviewState.APPROVED),
                ref(MANDATE, 2016), RecommendationKind.NEW_ACTIVITY, "1", new ProposalId(PROPOSAL),
                text("Un atelier", "Un atelier"),
                Language.FR, "It would help.", Language.EN, false, null, planIn == null ? null : new MandateId(planIn),
                null);
    }

    /** Advised by the final review of the mandate before, whose renewal did not follow it. */
    private static Advised refused() {
        return new Advised(new ReviewRef(new ReviewId(id("0110")), ReviewKind.FINAL, null, ReviewState.APPROVED),
                ref(EARLIER, 2014), RecommendationKind.NEW_ACTIVITY, "a", new ProposalId(id("0111")),
                text("A barometer", "A barometer"), Language.EN, "It would tell.", Language.EN, false, null, null,
                "No means were granted.");
    }

    private static List<Advised> followUp(ReviewState state) {
        return state != ReviewState.APPROVED
                ? List.of()
                : List.of(new Advised(new ReviewRef(new ReviewId(REVIEW), ReviewKind.YEARLY, 2016, state),
                        ref(MANDATE, 2016), RecommendationKind.PRIORITY_ACTIVITY, "1", null, TITLE, null, "It helps.",
                        Language.EN, true,
                        activity(), null, null), advised(MANDATE));
    }

    /** With another activity in place of its own. */
    public static MandateBoard with(ActivitySummary activity) {
        MandateBoard board = board(may());
        TaskBoard task = board.tasks().getFirst();
        return new MandateBoard(7, null, summary(), Story.PLATFORM, board.organisationName(), terms(),
                board.versions(), null, null,
                List.of(new TaskBoard(task.code(), task.text(), null, null, List.of(activity), List.of())), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                may());
    }

    private static Undoing undone() {
        return new Undoing("It was for other years.", Story.MAY, anahit(), Role.SECRETARIAT);
    }

    public static MandateSummary annulledSummary() {
        MandateSummary one = summary();
        return new MandateSummary(one.mandate(), one.group(), one.period(), MandateState.ANNULLED, one.version(),
                one.decision(), one.adoptedAt(), one.follows(), false, null, null,
                new MandateCounts(2, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0));
    }

    public static MandateBoard annulled() {
        return board(annulledSummary(), barred("AnnulMandate", Bar.MANDATE_ANNULLED));
    }

    /** Its final review is approved. */
    public static MandateBoard concluded() {
        MandateBoard board = board(may());
        return new MandateBoard(7, null, summary(), Story.PLATFORM, board.organisationName(), terms(),
                board.versions(), null, null, board.tasks(), board.gone(), board.outputs(),
                List.of(reviewSummary(ReviewState.APPROVED)), board.timeLine(), board.due(), board.others(),
                board.openable(), List.of(), List.of(), List.of(Role.MEMBER), may());
    }

    private static List<TimeLineEntry> timeLine() {
        return java.util.Arrays.stream(TimeLineKind.values()).map(kind -> new TimeLineEntry(
                LocalDate.parse("2016-01-01"), kind, kind.name().startsWith("REVIEW") ? REVIEW : ACTIVITY,
                kind.name().contains("ACTIVITY") ? TITLE : null,
                kind.name().startsWith("REVIEW") ? ReviewKind.YEARLY : null,
                kind.name().startsWith("REVIEW") ? 2016 : null, kind == TimeLineKind.OUTPUT ? output() : null,
                kind == TimeLineKind.ENDS)).toList();
    }

    private static AdviceGiven given() {
        return new AdviceGiven(new ReviewId(REVIEW), ReviewKind.YEARLY, 2016, Advice.PRIORITY,
                Language.EN, "It is read.", Story.MAY);
    }

    private static OutputView output() {
        return new OutputView(new OutputId(LINK), null, new ActivityId(ACTIVITY),
                new Output(Output.Kind.DOCUMENT, null, "PECS(2017)6", "The report", Language.EN,
                        LocalDate.parse("2017-02-01"),
                        "https://example.org/report"),
                mathis(), Story.MAY);
    }

    private static ProducedUnder produced() {
        TaskRef task = new TaskRef(ref(MANDATE, 2016), "1", TASK);
        return new ProducedUnder(1, List.of(new Production(Story.PLATFORM, task, null),
                new Production(Story.PLATFORM, task,
                        new ActivityRef(new ActivityId(ACTIVITY), ref(MANDATE, 2016), TITLE))));
    }

    // ---- Activities

    public static ActivitySummary activity() {
        return new ActivitySummary(new ActivityId(ACTIVITY), new MandateId(MANDATE), "1", TITLE, mathis(),
                LocalDate.parse("2016-03-01"), LocalDate.parse("2017-04-30"), ActivityState.UNDER_WAY, 60, null,
                report(),
                List.of(new TrendPoint(LocalDate.parse("2016-09-01"), Progress.ON_TRACK, 30),
                        new TrendPoint(LocalDate.parse("2017-03-01"), Progress.AT_RISK, 60)),
                Trend.UP, LocalDate.parse("2017-09-01"), true, true, true, 1, given(), may("ReportProgress",
                        "CompleteActivity", "ReplanActivity", "RewordActivity", "CancelActivity", "LinkOutput",
                        "UnlinkOutput"));
    }

    private static ProgressReport report() {
        return new ProgressReport(LocalDate.parse("2017-03-01"), Progress.AT_RISK, 60, 30, true, Language.FR,
                "La moitié est faite.", mathis(), Role.MEMBER, Story.MAY);
    }

    public static ActivityPage activityPage() {
        return new ActivityPage(1, activity(), text("All of them", "Toutes"), ref(MANDATE, 2016),
                new GroupId(Story.GROUP), Story.PLATFORM, Story.organisation().name(), TASK, null, null, null,
                Story.MARCH, anahit(), List.of(report()), null, null,
                List.of(new Replanning(anahit(), mathis(), LocalDate.parse("2016-01-01"),
                        LocalDate.parse("2016-03-01"), LocalDate.parse("2017-03-31"), LocalDate.parse("2017-04-30"),
                        "More time", anahit(), Story.MAY)),
                List.of(new Rewording(text("A compendum", "Un recueil"), TITLE, null, text("All of them", "Toutes"),
                        "A slip of the pen", anahit(), Story.MAY)),
                List.of(output()), List.of(given()), List.of(mathis(), anahit()), List.of(Role.SECRETARIAT));
    }

    private static Coverage coverage() {
        return new Coverage(1, summary(), Story.PLATFORM,
                List.of(new TaskCoverage("1", TASK, List.of(), Map.of(Output.Kind.DOCUMENT, 1),
                        List.of(new ActivityCoverage(activity(), 1,
                                List.of(Gap.NO_LEAD, Gap.REPORT_OVERDUE, Gap.OVERDUE),
                                Map.of(Output.Kind.DOCUMENT, 1)))),
                        new TaskCoverage("2", text("Advise", "Conseiller"), List.of(Gap.NO_ACTIVITY, Gap.NO_OUTPUT),
                                Map.of(), List.of())),
                List.of(new TaskCoverage("9", text("Dropped", "Abandonnée"), List.of(), Map.of(Output.Kind.DOCUMENT, 1),
                        List.of())));
    }

    // ---- Reviews

    public static ReviewSummary reviewSummary(ReviewState state) {
        return new ReviewSummary(new ReviewId(REVIEW), ReviewKind.FINAL, null, LocalDate.parse("2017-06-01"), false,
                state, state == ReviewState.OPEN ? 0 : 1, 2, 1, 1, Story.MARCH,
                state == ReviewState.OPEN ? null : Story.MAY, state == ReviewState.APPROVED ? Story.JUNE : null);
    }

    public static ReviewPage review(ReviewState state, May may) {
        boolean concluded = state != ReviewState.OPEN && state != ReviewState.CANCELLED;
        return new ReviewPage(1, reviewSummary(state), ref(MANDATE, 2016), new GroupId(Story.GROUP), Story.PLATFORM,
                Story.organisation().name(), anahit(), state == ReviewState.CANCELLED ? undone() : null,
                List.of(new Rescheduling(LocalDate.parse("2017-05-01"), LocalDate.parse("2017-06-01"), "More time",
                        anahit(), Story.MAY)),
                List.of(item(null, TASK, List.of(evaluation(Advice.PRIORITY), evaluation(Advice.PRIORITY)), concluded),
                        item(ACTIVITY, TITLE, List.of(), concluded)),
                List.of(proposal(concluded)), followUp(state),
                List.of(new Participation(Story.LUXEMBOURG, Role.MEMBER, 1, 1, 1),
                        new Participation(null, Role.CHAIR, 1, 1, 0)),
                concluded ? List.of(round(state)) : List.of(),
                state == ReviewState.APPROVED ? recommendations(followed()) : List.of(), closeOut(),
                List.of(Role.RAPPORTEUR), may);
    }

    private static ReviewItem item(@Nullable String activity, Bilingual title, List<Evaluation> evaluations,
            boolean concluded) {
        ActivityId id = activity == null ? null : new ActivityId(activity);
        return new ReviewItem("1", id, title, id == null ? null : activity(),
                new AdviceCounts(0, evaluations.size(), 0), evaluations,
                evaluations.isEmpty() ? null : evaluations.getFirst(),
                concluded ? new Conclusion(id == null ? "1" : null, id, Advice.PRIORITY, "It helps.") : null);
    }

    private static Evaluation evaluation(Advice advice) {
        return new Evaluation(mathis(), Role.MEMBER, Story.LUXEMBOURG, advice, Language.FR, "C’est lu.", Story.MAY,
                false);
    }

    private static ProposalView proposal(boolean concluded) {
        return new ProposalView(new ProposalId(PROPOSAL), "1", TASK, Language.FR, "Un atelier", "Pour apprendre.",
                mathis(), Role.MEMBER, Story.LUXEMBOURG, Story.MAY, false,
                concluded ? new ProposalConclusion(new ProposalId(PROPOSAL), false, "No time") : null, null, null);
    }

    private static Round round(ReviewState state) {
        Instant at = Story.MAY;
        return new Round(1, anahit(), Role.RAPPORTEUR, at, Language.EN, "Two good years.", List.of(), List.of(),
                state == ReviewState.SUBMITTED
                        ? null
                        : new RoundDecision(state == ReviewState.APPROVED, "Say more.", mathis(), at));
    }

    /** What was written so far: nothing, or all that is asked for. */
    public static ReviewDraft draft(long version) {
        ReviewDraft.Content content = version == 0
                ? new ReviewDraft.Content(null, null, List.of(), List.of())
                : new ReviewDraft.Content(Language.EN, "Two good years.",
                        List.of(new OnSubject("1", null, Advice.PRIORITY, "It is read."),
                                new OnSubject(null, new ActivityId(ACTIVITY), Advice.CONTINUE, "It goes on.")),
                        List.of(new ReviewDraft.OnProposal(new ProposalId(PROPOSAL), true, null)));
        return new ReviewDraft(new ReviewId(REVIEW), version, version == 0 ? null : Story.MAY, null, content);
    }

    // ---- Two mandates

    private static MandateComparison comparison() {
        Labelled before = new Labelled("a", text("Collect practices", "Recueillir des pratiques"));
        Labelled after = new Labelled("1", TASK);
        List<Piece> pieces = List.of(new Piece("Collect ", Kept.BOTH), new Piece("bad ", Kept.DELETED),
                new Piece("good ", Kept.INSERTED), new Piece("practices", Kept.BOTH));
        return new MandateComparison(1, new GroupId(Story.GROUP), Story.PLATFORM, ref(EARLIER, 2014),
                ref(MANDATE, 2016), List.of(), List.of(ref(EARLIER, 2014)),
                List.of(new TermChange(Became.REWORDED, before, after, pieces, pieces),
                        new TermChange(Became.KEPT, after, after, List.of(), List.of()),
                        new TermChange(Became.NEW, null, after, List.of(), List.of()),
                        new TermChange(Became.DROPPED, before, null, List.of(), List.of())),
                List.of(), List.of(), List.of(rewritten()), new ChangeCounts(1, 1, 1, 1));
    }

    /** Hardly a word of it is left. */
    private static TermChange rewritten() {
        List<Piece> pieces = List.of(new Piece("Women ", Kept.DELETED), new Piece("Everybody ", Kept.INSERTED),
                new Piece("and ", Kept.BOTH), new Piece("men", Kept.DELETED), new Piece("everywhere", Kept.INSERTED));
        return new TermChange(Became.REWORDED, new Labelled("gender", text("Women and men", "Femmes et hommes")),
                new Labelled("gender", text("Everybody and everywhere", "Chacun et partout")), pieces, pieces);
    }

    public static RenewalOffer renewal(String... commands) {
        return new RenewalOffer(1, summary(), Story.PLATFORM, MandatePeriod.startingIn(2018), terms(),
                reviewSummary(ReviewState.APPROVED),
                List.of(new OfferedTask("1", TASK, Advice.PRIORITY, "It is read."),
                        new OfferedTask("2", text("Advise", "Conseiller"), Advice.DISCONTINUE, "Done.")),
                List.of(new OfferedActivity(activity(), null, Advice.PRIORITY, "It helps.")), List.of(proposal(true)),
                recommendations(null), List.of(mathis(), anahit()), may(commands));
    }

    /** As the successor answered them. */
    public static RenewalOffer renewed() {
        RenewalOffer offer = renewal();
        return new RenewalOffer(1, summary(), Story.PLATFORM, offer.period(), offer.terms(), offer.review(),
                offer.tasks(), offer.activities(), offer.proposals(), recommendations(followed()), List.of(), may());
    }

    /** There is a mandate after it. */
    public static RenewalOffer succeeded() {
        RenewalOffer offer = renewed();
        MandateSummary one = offer.mandate();
        return new RenewalOffer(1,
                new MandateSummary(one.mandate(), one.group(), one.period(), one.state(), one.version(),
                        one.decision(), one.adoptedAt(), one.follows(), one.renewal(), ref(id("0107"), 2018),
                        one.openReview(), one.counts()),
                Story.PLATFORM, offer.period(), offer.terms(), offer.review(), offer.tasks(), offer.activities(),
                offer.proposals(), offer.recommendations(), List.of(), may());
    }

    private static FollowUp followed() {
        return new FollowUp(true, null, new TaskRef(ref(id("0107"), 2018), "1", TASK), null);
    }

    private static List<Recommendation> recommendations(@Nullable FollowUp task) {
        FollowUp refused = task == null ? null : new FollowUp(false, "There is no room.", null, null);
        return List.of(
                new Recommendation(RecommendationKind.PRIORITY_TASK, "1", null, null, TASK, null, Language.EN,
                        "It is read.", task),
                new Recommendation(RecommendationKind.NEW_ACTIVITY, null, null, new ProposalId(PROPOSAL),
                        text("Un atelier", "Un atelier"), Language.FR, Language.EN, null, refused));
    }

    private static CloseOut closeOut() {
        return new CloseOut(LocalDate.parse("2017-05-15"), summary().counts(),
                List.of(new TaskOutcome("1", TASK,
                        List.of(new ActivityOutcome(activity(), null, List.of(output())),
                                new ActivityOutcome(activity(),
                                        new Completion(LocalDate.parse("2017-05-01"), Language.FR, "C’est fait.",
                                                mathis(), Role.MEMBER, Story.MAY),
                                        List.of())),
                        List.of(output())),
                        new TaskOutcome("2", text("Advise", "Conseiller"), List.of(), List.of())),
                due());
    }
}
