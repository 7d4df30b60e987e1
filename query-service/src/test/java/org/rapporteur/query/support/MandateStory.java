package org.rapporteur.query.support;

import static org.rapporteur.query.support.Cast.ANAHIT;
import static org.rapporteur.query.support.Cast.HENRIK;
import static org.rapporteur.query.support.Cast.LUCETTE;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Cast.MIRELA;
import static org.rapporteur.query.support.Cast.ODILE;
import static org.rapporteur.query.support.Cast.THEODORA;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCompleted;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReplanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReworded;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateEvent.MandateAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewalAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewCancelled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewRescheduled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateEvent.NewActivityProposed;
import org.rapporteur.shared.mandates.MandateEvent.OutputLinked;
import org.rapporteur.shared.mandates.MandateEvent.OutputUnlinked;
import org.rapporteur.shared.mandates.MandateEvent.ProgressReported;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.mandates.OutputId;
import org.rapporteur.shared.mandates.Progress;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.workinggroups.RecordedDecision;

/**
 * Two mandates of the Platform: the first lives its two years, is reviewed, renewed and closed; the second was left as it
 * was, so that much of it is overdue. Every kind of fact about mandates is said at least once.
 */
public final class MandateStory {
    public static final MandateId FIRST = new MandateId(Cast.uuid("mandate 2014"));
    public static final MandateId SECOND = new MandateId(Cast.uuid("mandate 2016"));
    /** A mandate of the Network. */
    public static final MandateId OTHER = new MandateId(Cast.uuid("mandate of the network"));
    /** Completed, and carried on. */
    public static final ActivityId SURVEY = new ActivityId(Cast.uuid("survey"));
    /** Delayed, and discontinued. */
    public static final ActivityId HANDBOOK = new ActivityId(Cast.uuid("handbook"));
    public static final ActivityId CANCELLED = new ActivityId(Cast.uuid("cancelled"));
    /** Goes on from the survey in the second mandate. */
    public static final ActivityId CARRIED = new ActivityId(Cast.uuid("carried survey"));
    /** Carries out what was proposed. */
    public static final ActivityId TRAINING = new ActivityId(Cast.uuid("training"));
    /** Of the Network, renewed by mistake. */
    public static final MandateId ANNULLED = new MandateId(Cast.uuid("annulled mandate of the network"));
    /** Reworded before it was cancelled; of the Network. */
    public static final ActivityId REWORDED = new ActivityId(Cast.uuid("reworded"));
    /** Opened by mistake, of the Network's mandate. */
    public static final ReviewId CALLED_OFF = new ReviewId(Cast.uuid("exchange of views that was cancelled"));
    public static final ReviewId YEARLY = new ReviewId(Cast.uuid("exchange of views 2014"));
    public static final ReviewId FINAL = new ReviewId(Cast.uuid("final review"));
    /** Open, of the second mandate. */
    public static final ReviewId OPEN = new ReviewId(Cast.uuid("exchange of views 2016"));
    /** Awaits the chair. */
    public static final ReviewId WAITING = new ReviewId(Cast.uuid("final review of the second"));
    public static final ProposalId PROPOSAL = new ProposalId(Cast.uuid("proposal of a training"));
    public static final ProposalId REFUSED = new ProposalId(Cast.uuid("proposal that was not advised"));
    public static final OutputId CALL_LINK = new OutputId(Cast.uuid("link to the call"));
    public static final OutputId PAPER_LINK = new OutputId(Cast.uuid("link to a paper"));
    public static final OutputId WRONG_LINK = new OutputId(Cast.uuid("link that was wrong"));

    private final Function<Cast, PersonId> ids;
    private final Facts facts;

    private MandateStory(Function<Cast, PersonId> ids, Facts facts) {
        this.ids = ids;
        this.facts = facts;
    }

    static void tell(Function<Cast, PersonId> ids, Facts facts) {
        MandateStory story = new MandateStory(ids, facts);
        story.first();
        story.yearly();
        story.ending();
        story.second();
    }

    /** Nothing but this story, with made-up ids. */
    public static Facts plain() {
        Facts facts = new Facts();
        tell(Cast::id, facts);
        return facts;
    }

    public static List<Happened> plainFacts() {
        return plain().all();
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private PersonId id(Cast person) {
        return ids.apply(person);
    }

    public static RecordedDecision decision(String reference) {
        return new RecordedDecision(null, reference, day("2013-12-10"), "The group is given a mandate");
    }

    public static Terms firstTerms(String wording) {
        return new Terms(List.of(labelled("g", "Social cohesion")),
                List.of(new MandateTask("a", Story.words("Collect good practices"), null),
                        new MandateTask("b", Story.words(wording), null),
                        new MandateTask("c", Story.words("Advise on statistics"), null)),
                List.of(labelled("1", "Youth"), labelled("2", "Migrants")), List.of(labelled("p", "Gender equality")),
                6);
    }

    public static Terms secondTerms() {
        return new Terms(List.of(labelled("g", "Social cohesion")),
                List.of(new MandateTask("1", Story.words("Collect good practices"), "a"),
                        new MandateTask("2", Story.words("Write two handbooks"), "b"),
                        new MandateTask("3", Story.words("Train trainers"), null)),
                List.of(labelled("1", "Young people"), labelled("3", "Families")),
                List.of(labelled("p", "Gender equality")), 6);
    }

    private static Labelled labelled(String code, String label) {
        return new Labelled(code, Story.words(label));
    }

    private void first() {
        facts.by(id(MIRELA), "SECRETARIAT",
                new MandateAdopted(FIRST, Story.PLATFORM, Story.ORGANISATION, MandatePeriod.startingIn(2014),
                        firstTerms("Write a handbook"), decision("CM(2013)1"), null, false),
                planned(SURVEY, FIRST, "a", "Survey", MATHIS, "2014-02-01", "2015-11-30", null, null),
                planned(HANDBOOK, FIRST, "b", "Handbook", ANAHIT, "2014-03-01", "2015-06-30", null, null),
                planned(CANCELLED, FIRST, "a", "Conference", ODILE, "2015-01-01", "2015-03-31", null, null),
                new MandateAmended(FIRST, Story.PLATFORM, 2, firstTerms("Write one handbook"), decision("CM(2014)5"),
                        "One is enough"),
                new ActivityReplanned(HANDBOOK, FIRST, Story.PLATFORM, id(ANAHIT), day("2014-03-01"),
                        day("2015-10-31"), "The authors need time"),
                new ActivityCancelled(CANCELLED, FIRST, Story.PLATFORM, "No money"));
        facts.by(id(MATHIS), "MEMBER", "LU", report(SURVEY, "2014-07-31", Progress.ON_TRACK, 30),
                report(SURVEY, "2015-01-31", Progress.ON_TRACK, 60));
        facts.by(id(ANAHIT), "RAPPORTEUR", "AM", report(HANDBOOK, "2014-08-31", Progress.AT_RISK, 20),
                report(HANDBOOK, "2015-02-28", Progress.DELAYED, 10));
        facts.by(id(MATHIS), "MEMBER", "LU", new ActivityCompleted(SURVEY, FIRST, Story.PLATFORM, day("2015-11-30"),
                Language.FR, "Soixante-dix pratiques"));
        outputs();
    }

    private void outputs() {
        facts.by(id(MIRELA), "SECRETARIAT",
                new OutputLinked(CALL_LINK, FIRST, Story.PLATFORM, null, SURVEY, new Output(Output.Kind.CALL,
                        Story.CALL.value(), null, "Good practices 2017", day("2015-02-01"), null)),
                new OutputLinked(PAPER_LINK, FIRST, Story.PLATFORM, "b", null, new Output(Output.Kind.DOCUMENT, null,
                        "PECS(2015)3", "Outline of the handbook", null, "https://example.org/outline")),
                new OutputLinked(WRONG_LINK, FIRST, Story.PLATFORM, null, SURVEY,
                        new Output(Output.Kind.DOCUMENT, null, null, "Another paper", null, null)),
                new OutputUnlinked(WRONG_LINK, FIRST, Story.PLATFORM, "Of another group"));
    }

    private void yearly() {
        facts.by(id(MIRELA), "SECRETARIAT", new MandateReviewOpened(YEARLY, FIRST, Story.PLATFORM, ReviewKind.YEARLY,
                2014, day("2014-12-15")));
        evaluate(YEARLY, MATHIS, "MEMBER", "LU", Advice.CONTINUE);
        facts.by(id(LUCETTE), "RAPPORTEUR", "LU", submitted(YEARLY, LUCETTE, 1, "Too short"));
        facts.by(id(HENRIK), "CHAIR", new MandateReviewReturned(YEARLY, FIRST, Story.PLATFORM, 1, "Say why"));
        facts.by(id(LUCETTE), "RAPPORTEUR", "LU", submitted(YEARLY, LUCETTE, 2, "All goes on"));
        facts.by(id(HENRIK), "CHAIR", new MandateReviewApproved(YEARLY, FIRST, Story.PLATFORM, 2, null));
    }

    private static List<Conclusion> goingOn() {
        return List.of(on("a", Advice.CONTINUE), on("b", Advice.CONTINUE), on("c", Advice.CONTINUE),
                on(SURVEY, Advice.CONTINUE), on(HANDBOOK, Advice.CONTINUE));
    }

    private MandateReviewSubmitted submitted(ReviewId review, Cast author, int round, String summary) {
        return new MandateReviewSubmitted(review, FIRST, Story.PLATFORM, id(author), round, Language.EN, summary,
                goingOn(), List.of());
    }

    private void ending() {
        facts.by(id(MIRELA), "SECRETARIAT", new MandateReviewOpened(FINAL, FIRST, Story.PLATFORM, ReviewKind.FINAL,
                null, day("2015-10-01")));
        evaluate(FINAL, MATHIS, "MEMBER", "LU", Advice.PRIORITY);
        evaluate(FINAL, ODILE, "MEMBER", "BE-WAL", Advice.CONTINUE);
        facts.by(id(ANAHIT), "RAPPORTEUR", "AM",
                new ActivityEvaluated(FINAL, FIRST, Story.PLATFORM, HANDBOOK, Advice.CONTINUE, Language.EN, "Wait"),
                new ActivityEvaluated(FINAL, FIRST, Story.PLATFORM, HANDBOOK, Advice.DISCONTINUE, Language.EN,
                        "Nobody writes it"));
        facts.by(id(ODILE), "MEMBER", "BE-WAL",
                new NewActivityProposed(PROPOSAL, FINAL, FIRST, Story.PLATFORM, "b", Language.FR, "Une formation",
                        "Les lecteurs la demandent"),
                new NewActivityProposed(REFUSED, FINAL, FIRST, Story.PLATFORM, "c", Language.FR, "Un prix",
                        "Pour le plaisir"));
        facts.by(id(MIRELA), "SECRETARIAT", finalSubmission());
        facts.by(id(HENRIK), "CHAIR", new MandateReviewApproved(FINAL, FIRST, Story.PLATFORM, 1, "With thanks"));
    }

    private MandateReviewSubmitted finalSubmission() {
        return new MandateReviewSubmitted(FINAL, FIRST, Story.PLATFORM, id(MIRELA), 1, Language.EN, "A good mandate",
                List.of(on("a", Advice.PRIORITY), on("b", Advice.CONTINUE), on("c", Advice.DISCONTINUE),
                        on(SURVEY, Advice.PRIORITY), on(HANDBOOK, Advice.DISCONTINUE)),
                List.of(new ProposalConclusion(PROPOSAL, true, null),
                        new ProposalConclusion(REFUSED, false, "No money")));
    }

    private static Conclusion on(String task, Advice advice) {
        return new Conclusion(task, null, advice, "Because of " + task);
    }

    private static Conclusion on(ActivityId activity, Advice advice) {
        return new Conclusion(null, activity, advice, "The group agrees");
    }

    private void evaluate(ReviewId review, Cast person, String role, String delegation, Advice advice) {
        facts.by(id(person), role, delegation, evaluated(review, "a", advice), evaluated(review, "b", advice),
                evaluated(review, "c", advice),
                new ActivityEvaluated(review, FIRST, Story.PLATFORM, SURVEY, advice, Language.FR, "Utile"),
                new ActivityEvaluated(review, FIRST, Story.PLATFORM, HANDBOOK, advice, Language.FR, "Utile"));
    }

    private static TaskEvaluated evaluated(ReviewId review, String task, Advice advice) {
        return new TaskEvaluated(review, FIRST, Story.PLATFORM, task, advice, Language.FR, "Utile");
    }

    private void second() {
        facts.by(id(MIRELA), "SECRETARIAT",
                new MandateRenewed(FIRST, Story.PLATFORM, SECOND, FINAL,
                        List.of(new NotFollowed(null, HANDBOOK, null, "A publisher was found"))),
                new MandateAdopted(SECOND, Story.PLATFORM, Story.ORGANISATION, MandatePeriod.startingIn(2016),
                        secondTerms(), decision("CM(2015)9"), FIRST, true),
                planned(CARRIED, SECOND, "1", "Survey", MATHIS, "2016-01-01", "2017-11-30", SURVEY, null),
                planned(TRAINING, SECOND, "3", "Training", ODILE, "2016-06-01", "2017-06-30", null, PROPOSAL),
                new MandateClosed(FIRST, Story.PLATFORM, "Its successor has begun"));
        facts.by(id(ODILE), "MEMBER", "BE-WAL", new ProgressReported(TRAINING, SECOND, Story.PLATFORM,
                day("2016-09-30"), Progress.ON_TRACK, 40, Language.FR, "Le programme est prêt"));
        reviewsOfTheSecond();
        facts.by(id(THEODORA), "SECRETARIAT", new MandateAdopted(OTHER, Story.NETWORK, Story.ORGANISATION,
                MandatePeriod.startingIn(2016), firstTerms("Meet"), decision("NET(2015)1"), null, false));
        mistakes();
    }

    /** Each taken back. */
    private void mistakes() {
        facts.by(id(THEODORA), "SECRETARIAT",
                new ActivityPlanned(REWORDED, OTHER, Story.NETWORK, "a", Story.words("Meetig"), null, id(THEODORA),
                        day("2016-02-01"), day("2016-04-30"), null, null),
                new ActivityReworded(REWORDED, OTHER, Story.NETWORK, Story.words("Meeting"),
                        new Bilingual("One day", "Un jour"), "A slip of the pen"),
                new ActivityCancelled(REWORDED, OTHER, Story.NETWORK, "No money"),
                new MandateReviewOpened(CALLED_OFF, OTHER, Story.NETWORK, ReviewKind.YEARLY, 2016, day("2016-12-15")),
                new MandateReviewRescheduled(CALLED_OFF, OTHER, Story.NETWORK, day("2017-01-31"), "More time"),
                new MandateReviewCancelled(CALLED_OFF, OTHER, Story.NETWORK, "Nobody was ready"),
                new MandateRenewed(OTHER, Story.NETWORK, ANNULLED, CALLED_OFF, List.of()),
                new MandateAdopted(ANNULLED, Story.NETWORK, Story.ORGANISATION, MandatePeriod.startingIn(2018),
                        secondTerms(), decision("NET(2017)1"), OTHER, true),
                new MandateRenewalAnnulled(OTHER, Story.NETWORK, ANNULLED, "Nothing was decided"),
                new MandateAnnulled(ANNULLED, Story.NETWORK, "Nothing was decided"));
    }

    private void reviewsOfTheSecond() {
        facts.by(id(MIRELA), "SECRETARIAT",
                new MandateReviewOpened(OPEN, SECOND, Story.PLATFORM, ReviewKind.YEARLY, 2016, day("2016-12-15")),
                new MandateReviewOpened(WAITING, SECOND, Story.PLATFORM, ReviewKind.FINAL, null, day("2017-10-01")));
        facts.by(id(ODILE), "MEMBER", "BE-WAL", new TaskEvaluated(OPEN, SECOND, Story.PLATFORM, "1", Advice.CONTINUE,
                Language.FR, "Utile"));
        facts.by(id(MIRELA), "SECRETARIAT", new MandateReviewSubmitted(WAITING, SECOND, Story.PLATFORM, id(MIRELA), 1,
                Language.EN, "To be read", List.of(on("1", Advice.CONTINUE), on("2", Advice.CONTINUE),
                        on("3", Advice.CONTINUE), on(CARRIED, Advice.CONTINUE), on(TRAINING, Advice.CONTINUE)),
                List.of()));
    }

    private ActivityPlanned planned(ActivityId activity, MandateId mandate, String task, String title, Cast lead,
            String from, String due, ActivityId continues, ProposalId proposal) {
        return new ActivityPlanned(activity, mandate, Story.PLATFORM, task, Story.words(title),
                new Bilingual("About it", "À ce sujet"), id(lead), day(from), day(due), continues, proposal);
    }

    private static ProgressReported report(ActivityId activity, String asOf, Progress progress, int percent) {
        return new ProgressReported(activity, FIRST, Story.PLATFORM, day(asOf), progress, percent, Language.EN,
                "As of " + asOf);
    }
}
