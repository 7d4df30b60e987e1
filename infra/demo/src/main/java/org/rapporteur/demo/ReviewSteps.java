package org.rapporteur.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.demo.Mandates.Entry;
import org.rapporteur.demo.Mandates.Proposal;
import org.rapporteur.demo.Mandates.ReviewEntry;
import org.rapporteur.demo.Mandates.Round;
import org.rapporteur.demo.Mandates.Told;
import org.rapporteur.demo.Mandates.Verdict;
import org.rapporteur.demo.Mandates.View;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateActivity;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateTask;
import org.rapporteur.shared.mandates.MandateCommand.OpenMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.ProposeNewActivity;
import org.rapporteur.shared.mandates.MandateCommand.ReturnMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.ProposalConclusion;

/** The steps of a review: opened, evaluated by the group in the weeks after, submitted, and decided on by the chair. */
final class ReviewSteps {

    /** Views come in over two weeks. */
    private static final int DAYS_OF_VIEWS = 14;

    private final Script script;
    private final Cast cast;
    private final MandateNames names;
    private final Invented invented;

    ReviewSteps(Script script, Cast cast, MandateNames names, Invented invented) {
        this.script = script;
        this.cast = cast;
        this.names = names;
        this.invented = invented;
    }

    void tell(Entry mandate, ReviewEntry review) {
        LocalDate opened = Days.workingDay(review.opened());
        script.add("review:" + review.key(), Days.at(opened, 90), cast.only("SECRETARIAT"),
                said -> new OpenMandateReview(said.mandate(mandate.code()), review.kind(), review.year(),
                        review.due()));
        for (int nth = 0; nth < review.views().size(); nth++) {
            view(review, review.views().get(nth), nth, during(opened, nth));
        }
        review.proposals().forEach(one -> propose(review, one, during(opened, DAYS_OF_VIEWS - 1)));
        for (int nth = 0; nth < review.rounds().size(); nth++) {
            round(review, review.rounds().get(nth), nth + 1);
        }
    }

    private static Instant during(LocalDate opened, int nth) {
        return Days.at(opened.plusDays(1 + nth % DAYS_OF_VIEWS), 60 + 20 * nth);
    }

    private void view(ReviewEntry review, View view, int nth, Instant at) {
        Person by = cast.person(view.by());
        script.add("view:" + review.key() + ":" + nth, at, by, said -> evaluate(review, view, by, said));
    }

    private Command evaluate(ReviewEntry review, View view, Person by, Answers said) {
        Language language = ActivitySteps.language(by);
        String reason = invented.text(view.reason(), language);
        return names.isActivity(view.subject())
                ? new EvaluateActivity(said.review(review.key()), names.activity(view.subject(), said), view.advice(),
                        language, reason)
                : new EvaluateTask(said.review(review.key()), view.subject(), view.advice(), language, reason);
    }

    private void propose(ReviewEntry review, Proposal one, Instant at) {
        Person by = cast.person(one.by());
        Language language = ActivitySteps.language(by);
        script.add("proposal:" + one.key(), at, by, said -> new ProposeNewActivity(said.review(review.key()),
                one.task(), language, invented.title(one.title(), language), invented.text(one.reason(), language)));
    }

    private void round(ReviewEntry review, Round round, int nth) {
        Person by = cast.person(round.by());
        Language language = ActivitySteps.language(by);
        String step = review.key() + ":" + nth;
        script.add("submit-review:" + step, Days.at(round.on(), 150), by,
                said -> new SubmitMandateReview(said.review(review.key()), language,
                        invented.text(round.summary(), language),
                        conclusions(review, round, language, said), proposals(review, language, said)));
        decide(review, round, step);
    }

    private List<Conclusion> conclusions(ReviewEntry review, Round round, Language language, Answers said) {
        return review.conclusions().entrySet().stream().map(one -> conclusion(one.getKey(),
                round.instead().getOrDefault(one.getKey(), one.getValue()), language, said)).toList();
    }

    private Conclusion conclusion(String subject, Verdict verdict, Language language, Answers said) {
        String reason = invented.text(verdict.reason(), language);
        return names.isActivity(subject)
                ? new Conclusion(null, names.activity(subject, said), verdict.advice(), reason)
                : new Conclusion(subject, null, verdict.advice(), reason);
    }

    private List<ProposalConclusion> proposals(ReviewEntry review, Language language, Answers said) {
        return review.proposed().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> new ProposalConclusion(said.proposal(one.getKey()), one.getValue().advised(),
                        invented.text(one.getValue().reason(), language)))
                .toList();
    }

    private void decide(ReviewEntry review, Round round, String step) {
        Person chair = cast.only("CHAIR");
        Told returned = round.returned();
        if (returned != null) {
            script.add("return-review:" + step, Days.at(returned.on(), 180), chair,
                    said -> new ReturnMandateReview(said.review(review.key()), invented.reason(returned.words())));
        }
        Told approved = round.approved();
        if (approved != null) {
            script.add("approve-review:" + step, Days.at(approved.on(), 180), chair,
                    said -> new ApproveMandateReview(said.review(review.key()), remark(approved)));
        }
    }

    private @Nullable String remark(Told approved) {
        return approved.text() == null ? null : invented.reason(approved.words());
    }
}
