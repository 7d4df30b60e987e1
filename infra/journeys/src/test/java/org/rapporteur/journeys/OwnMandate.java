package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.CarriedOn;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateCommand.CloseMandate;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateActivity;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateTask;
import org.rapporteur.shared.mandates.MandateCommand.OpenMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.PlanActivity;
import org.rapporteur.shared.mandates.MandateCommand.ProposeNewActivity;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;
import org.rapporteur.shared.mandates.MandateCommand.ReportProgress;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.Progress;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;
import tools.jackson.databind.JsonNode;

/**
 * A mandate of Working Group 2, which has none in the demo, for one journey: two tasks, one activity, in its last year. It and
 * its renewal are closed at the end.
 */
final class OwnMandate implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final int YEAR = TODAY.getYear();
    private static final Bilingual TITLE = new Bilingual("Rehearsal", "Répétition");
    static final Bilingual MORE = new Bilingual("What is rehearsed", "Ce que l’on répète");
    private static final String WHY = "It was only a rehearsal.";

    private final Member secretariat;
    private final PersonId lead;
    private final GroupId group;
    private final int year;
    private final MandateId id;
    private final ActivityId activity;
    private final List<MandateId> standing = new ArrayList<>();
    private @Nullable ProposalId proposal;

    /** The one that runs today, in its last year. */
    OwnMandate(Member secretariat, Member lead) {
        this(secretariat, lead, YEAR);
    }

    /** One of long ago, before all that the group has; the two years after it are free, so that it can be renewed. */
    static OwnMandate longAgo(Member secretariat, Member lead) {
        return new OwnMandate(secretariat, lead, freeYear(secretariat) + 1);
    }

    /** The first of four years of long ago that no mandate of the group has touched yet. */
    static int freeYear(Member secretariat) {
        int first = 2000;
        for (JsonNode one : secretariat.latest("/api/groups/" + workingGroup(secretariat) + "/mandates").body()
                .path("items")) {
            first = Math.min(first, LocalDate.parse(one.path("period").path("from").asString()).getYear());
        }
        return first - 4;
    }

    private OwnMandate(Member secretariat, Member lead, int year) {
        this.secretariat = secretariat;
        this.lead = new PersonId(lead.person());
        this.group = workingGroup(secretariat);
        this.year = year;
        this.id = new MandateId(does(secretariat, adoption(secretariat, year - 1)).id("mandate"));
        this.standing.add(id);
        this.activity = new ActivityId(does(secretariat, new PlanActivity(id, "1", TITLE, null, this.lead,
                LocalDate.of(year - 1, 1, 1), LocalDate.of(year, 12, 31))).id("activity"));
    }

    static GroupId workingGroup(Member secretariat) {
        for (JsonNode one : secretariat.query("/api/groups").body().path("items")) {
            if (one.path("acronym").asString().equals("PECS-WG2")) {
                return new GroupId(one.path("group").asString());
            }
        }
        throw new IllegalStateException("Working Group 2 of the demo is not there");
    }

    /** A mandate of two tasks that begins in this year, of Working Group 2. */
    static AdoptMandate adoption(Member secretariat, int year) {
        return adoption(workingGroup(secretariat), year);
    }

    static AdoptMandate adoption(GroupId group, int year) {
        return new AdoptMandate(group, MandatePeriod.startingIn(year), terms(task("1", null), task("2", null)),
                decision(), null);
    }

    private static Terms terms(MandateTask... tasks) {
        return new Terms(List.of(), List.of(tasks), List.of(), List.of(), 6);
    }

    private static MandateTask task(String code, @Nullable String continues) {
        return new MandateTask(code, new Bilingual("Task " + code, "Tâche " + code), continues);
    }

    private static TakenDecision decision() {
        return new TakenDecision("Rehearsal", TODAY.minusDays(1), "A mandate for a rehearsal.");
    }

    GroupId group() {
        return group;
    }

    MandateId id() {
        return id;
    }

    ActivityId activity() {
        return activity;
    }

    ProposalId proposal() {
        return Objects.requireNonNull(proposal);
    }

    ReportProgress report() {
        return new ReportProgress(activity, TODAY.minusDays(1), Progress.ON_TRACK, 50, Language.EN, "Half is done.");
    }

    OpenMandateReview opening(ReviewKind kind) {
        return new OpenMandateReview(id, kind, kind == ReviewKind.YEARLY ? year : null, TODAY.plusDays(30));
    }

    ReviewId opened(ReviewKind kind) {
        return new ReviewId(does(secretariat, opening(kind)).id("review"));
    }

    EvaluateTask view(ReviewId review) {
        return new EvaluateTask(review, "1", Advice.PRIORITY, Language.EN, "It matters most.");
    }

    void evaluatedBy(Member member, ReviewId review) {
        does(member, view(review));
        does(member, new EvaluateTask(review, "2", Advice.DISCONTINUE, Language.EN, "It is done."));
        does(member, new EvaluateActivity(review, activity, Advice.PRIORITY, Language.EN, "Go on."));
    }

    void proposedBy(Member member, ReviewId review) {
        proposal = new ProposalId(does(member,
                new ProposeNewActivity(review, "1", Language.EN, "A handbook", "Many ask for one.")).id("proposal"));
    }

    SubmitMandateReview submission(ReviewId review, @Nullable ProposalId advised) {
        return new SubmitMandateReview(review, Language.EN, "First things first.",
                List.of(new Conclusion("1", null, Advice.PRIORITY, "First"),
                        new Conclusion("2", null, Advice.DISCONTINUE, "Done"),
                        new Conclusion(null, activity, Advice.PRIORITY, "First too")),
                advised == null ? List.of() : List.of(new ProposalConclusion(advised, true, "Many ask for it.")));
    }

    RenewMandate renewal(List<CarriedOn> carried) {
        return new RenewMandate(id, MandatePeriod.startingIn(year + 1), terms(task("a", "1"), task("b", null)),
                decision(), carried, List.of());
    }

    RenewMandate renewalAsAdvised() {
        return renewal(List.of(carry(activity, null), carry(null, proposal)));
    }

    private CarriedOn carry(@Nullable ActivityId goesOn, @Nullable ProposalId advised) {
        return new CarriedOn(goesOn, advised, "a", TITLE, MORE, lead, LocalDate.of(year + 1, 1, 1),
                LocalDate.of(year + 2, 12, 31));
    }

    void renewedAs(String successor) {
        standing.add(new MandateId(successor));
    }

    @Override
    public void close() {
        standing.forEach(one -> does(secretariat, new CloseMandate(one, WHY)));
    }

    private static Answer does(Member who, Command command) {
        Answer answer = who.command(command);
        assertThat(answer.done()).as(command.getClass().getSimpleName() + ": " + answer.body()).isTrue();
        return answer;
    }
}
