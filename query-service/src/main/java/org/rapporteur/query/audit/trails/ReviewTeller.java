package org.rapporteur.query.audit.trails;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewCancelled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewRescheduled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateEvent.NewActivityProposed;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;
import org.rapporteur.shared.mandates.ReviewId;

/** The fields of a review, as its trail names them: the latest evaluations, the proposals, and what it concludes. */
final class ReviewTeller implements TrailTeller {
    private static final String STATUS = "status";
    private static final String DUE = "due";
    private static final String CONCLUSION = "conclusion.";
    private static final String BECAUSE = "because.";

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public Optional<String> object(Event event) {
        return Optional.ofNullable(review(event)).map(ReviewId::value);
    }

    private static @Nullable ReviewId review(Event event) {
        return switch (event) {
            case MandateReviewOpened e -> e.review();
            case MandateReviewRescheduled e -> e.review();
            case MandateReviewCancelled e -> e.review();
            case TaskEvaluated e -> e.review();
            case ActivityEvaluated e -> e.review();
            case NewActivityProposed e -> e.review();
            case MandateReviewSubmitted e -> e.review();
            case MandateReviewReturned e -> e.review();
            case MandateReviewApproved e -> e.review();
            default -> null;
        };
    }

    /** A word takes the place of the same person's earlier one only. */
    @Override
    public void tell(Happened happened, Map<String, Value> state) {
        switch (happened.event()) {
            case TaskEvaluated e ->
                evaluated("task." + e.task() + "." + happened.actor(), e.advice(), e.reason(), state);
            case ActivityEvaluated e ->
                evaluated("activity." + e.activity() + "." + happened.actor(), e.advice(), e.reason(), state);
            default -> tell(happened.event(), state);
        }
    }

    /** Why, too: who says the same for another reason has changed something. */
    private static void evaluated(String subject, Advice advice, String reason, Map<String, Value> state) {
        state.put("evaluation." + subject, Value.of(Words.word(advice)));
        state.put("said." + subject, Value.of(reason));
    }

    @Override
    public void tell(Event event, Map<String, Value> state) {
        switch (event) {
            case MandateReviewOpened e -> opened(e, state);
            case MandateReviewRescheduled e -> state.put(DUE, Value.of(e.due().toString()));
            case MandateReviewCancelled e -> state.put(STATUS, Value.of("called-off"));
            case NewActivityProposed e -> state.put("proposal." + e.proposal(), Value.of(e.title()));
            case MandateReviewSubmitted e -> submitted(e, state);
            case MandateReviewReturned e -> state.put(STATUS, Value.of("returned"));
            case MandateReviewApproved e -> state.put(STATUS, Value.of("approved"));
            default -> {
            }
        }
    }

    private static void opened(MandateReviewOpened e, Map<String, Value> state) {
        state.put(STATUS, Value.of("open"));
        state.put("kind", Value.of(Words.word(e.kind())));
        state.put(DUE, Value.of(e.due().toString()));
        if (e.year() != null) {
            state.put("year", Value.of(e.year().toString()));
        }
    }

    /** A submission is whole: what it does not conclude on is no longer concluded. */
    private static void submitted(MandateReviewSubmitted e, Map<String, Value> state) {
        state.keySet().removeIf(field -> field.startsWith(CONCLUSION) || field.startsWith(BECAUSE));
        state.put(STATUS, Value.of("submitted"));
        state.put("round", Value.of(Integer.toString(e.round())));
        state.put("summary", Value.of(e.summary()));
        e.conclusions().forEach(one -> concluded(subject(one), Words.word(one.advice()), one.reason(), state));
        e.proposals().forEach(one -> concluded("proposal." + one.proposal(),
                one.advised() ? "advised" : "not-advised", one.reason(), state));
    }

    /** The advice as a code, so that each reader has a word for it, and why beside it. */
    private static void concluded(String subject, String advice, @Nullable String reason, Map<String, Value> state) {
        state.put(CONCLUSION + subject, Value.of(advice));
        if (reason != null) {
            state.put(BECAUSE + subject, Value.of(reason));
        }
    }

    private static String subject(Conclusion one) {
        return one.task() == null ? "activity." + one.activity() : "task." + one.task();
    }

}
