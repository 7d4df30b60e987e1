package org.rapporteur.query.mandates.review;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.Dues;
import org.rapporteur.query.mandates.Summaries;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument.Link;
import org.rapporteur.shared.mandates.MandateQuery.Due;
import org.rapporteur.shared.mandates.MandateQuery.DueKind;
import org.rapporteur.shared.mandates.MandateQuery.OutputView;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.ReviewQuery.ActivityOutcome;
import org.rapporteur.shared.mandates.ReviewQuery.CloseOut;
import org.rapporteur.shared.mandates.ReviewQuery.TaskOutcome;

/** Tells how the work of a mandate stands, beside its final review: what came of each activity, and what is still open. */
record ClosingOut(Summaries summaries) {
    ClosingOut(Context context) {
        this(new Summaries(context));
    }

    CloseOut told() {
        return new CloseOut(context().work().today(), summaries.counts(),
                context().mandate().terms().tasks().stream().map(this::task).toList(), open());
    }

    private Context context() {
        return summaries.context();
    }

    private TaskOutcome task(MandateTask task) {
        return new TaskOutcome(task.code(), task.text(),
                context().work().under(task.code()).map(this::activity).toList(),
                outputs(context().mandate().outputs().stream().filter(link -> task.code().equals(link.task()))));
    }

    private ActivityOutcome activity(ActivityDocument one) {
        return new ActivityOutcome(summaries.activity(one), summaries.completion(one),
                outputs(context().mandate().outputsOf(one.activity())));
    }

    private List<OutputView> outputs(Stream<Link> links) {
        return links.map(summaries::output).toList();
    }

    /** The review itself and the renewal are what its document is about. */
    private List<Due> open() {
        return new Dues(context()).inOrder().filter(due -> due.kind() != DueKind.RENEW
                && due.kind() != DueKind.SUBMIT_REVIEW && due.kind() != DueKind.APPROVE_REVIEW).toList();
    }
}
