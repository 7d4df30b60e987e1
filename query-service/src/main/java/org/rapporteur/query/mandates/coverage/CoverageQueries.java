package org.rapporteur.query.mandates.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.mandates.Counting;
import org.rapporteur.query.mandates.Summaries;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument.Link;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.shared.mandates.CoverageQuery.ActivityCoverage;
import org.rapporteur.shared.mandates.CoverageQuery.Coverage;
import org.rapporteur.shared.mandates.CoverageQuery.Gap;
import org.rapporteur.shared.mandates.CoverageQuery.TaskCoverage;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.Output;
import org.springframework.stereotype.Component;

/** Answers what is done for each task, what it produced, and what is missing. */
@Component
class CoverageQueries {
    private final Contexts contexts;

    CoverageQueries(Contexts contexts) {
        this.contexts = contexts;
    }

    Coverage coverage(String id, Reading reading) {
        Context context = contexts.ofMandate(id, reading.reader());
        return new Coverage(reading.position(), new Summaries(context).mandate(), context.names().groupName(),
                context.mandate().terms().tasks().stream().map(task -> task(task, gaps(task, context), context))
                        .toList(),
                context.work().gone().stream().map(task -> task(task, List.of(), context)).toList());
    }

    private static List<Gap> gaps(MandateTask task, Context context) {
        Counting counting = new Counting(context.work());
        List<Gap> gaps = new ArrayList<>();
        if (!counting.hasActivity(task)) {
            gaps.add(Gap.NO_ACTIVITY);
        }
        if (!counting.hasOutput(task)) {
            gaps.add(Gap.NO_OUTPUT);
        }
        return gaps;
    }

    private static TaskCoverage task(MandateTask task, List<Gap> gaps, Context context) {
        List<ActivityDocument> activities = context.work().under(task.code()).toList();
        Stream<Link> outputs = Stream.concat(
                context.mandate().outputs().stream().filter(link -> task.code().equals(link.task())),
                activities.stream().flatMap(one -> context.mandate().outputsOf(one.activity())));
        return new TaskCoverage(task.code(), task.text(), gaps, byKind(outputs),
                activities.stream().map(one -> activity(one, context)).toList());
    }

    private static ActivityCoverage activity(ActivityDocument one, Context context) {
        List<Gap> gaps = new ArrayList<>();
        if (context.isWithoutLead(one)) {
            gaps.add(Gap.NO_LEAD);
        }
        if (new Counting(context.work()).lacksReport(one)) {
            gaps.add(Gap.NO_REPORT);
        }
        if (context.work().isReportOverdue(one)) {
            gaps.add(Gap.REPORT_OVERDUE);
        }
        if (context.work().isOverdue(one)) {
            gaps.add(Gap.OVERDUE);
        }
        return new ActivityCoverage(new Summaries(context).activity(one), one.reports().size(), gaps,
                byKind(context.mandate().outputsOf(one.activity())));
    }

    private static Map<Output.Kind, Integer> byKind(Stream<Link> outputs) {
        Map<Output.Kind, Integer> counts = new EnumMap<>(Output.Kind.class);
        outputs.forEach(link -> counts.merge(link.output().kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
