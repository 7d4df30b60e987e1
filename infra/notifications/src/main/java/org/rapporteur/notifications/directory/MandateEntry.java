package org.rapporteur.notifications.directory;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A mandate, as far as somebody must be told of it in time.
 *
 * @param tasks what each says by its code, as the terms stand
 * @param since when it was taken up
 * @param concluded whether its final review is approved, so that it can be renewed
 * @param over whether it is closed or annulled, so that nothing is reported under it
 * @param annulled whether it stands in nobody's way any more
 * @param demo whether it belongs to the demo's story
 */
public record MandateEntry(MandateId mandate, GroupId group, MandatePeriod period, Map<String, Bilingual> tasks,
        int reportEveryMonths, Instant since, boolean concluded, boolean renewed, boolean over,
        boolean annulled, boolean demo) {
    MandateEntry under(Terms terms) {
        return new MandateEntry(mandate, group, period, words(terms), terms.reportEveryMonths(), since, concluded,
                renewed, over, annulled, demo);
    }

    static Map<String, Bilingual> words(Terms terms) {
        return terms.tasks().stream().collect(Collectors.toMap(MandateTask::code, MandateTask::text));
    }

    /** The tasks that other terms take away, or say otherwise. */
    Set<String> changedBy(Terms terms) {
        Map<String, Bilingual> others = words(terms);
        return tasks.entrySet().stream().filter(one -> !one.getValue().equals(others.get(one.getKey())))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    MandateEntry asConcluded() {
        return new MandateEntry(mandate, group, period, tasks, reportEveryMonths, since, true, renewed, over,
                annulled, demo);
    }

    MandateEntry asRenewed(boolean hasSuccessor) {
        return new MandateEntry(mandate, group, period, tasks, reportEveryMonths, since, concluded, hasSuccessor, over,
                annulled, demo);
    }

    MandateEntry asClosed() {
        return new MandateEntry(mandate, group, period, tasks, reportEveryMonths, since, concluded, renewed, true,
                annulled, demo);
    }

    MandateEntry asAnnulled() {
        return new MandateEntry(mandate, group, period, tasks, reportEveryMonths, since, concluded, renewed, true, true,
                demo);
    }
}
