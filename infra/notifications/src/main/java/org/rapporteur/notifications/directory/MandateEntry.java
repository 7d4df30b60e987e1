package org.rapporteur.notifications.directory;

import java.time.Instant;
import java.util.List;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A mandate, as far as somebody must be told of it in time.
 *
 * @param tasks their codes, as the terms stand
 * @param since when it was taken up
 * @param concluded whether its final review is approved, so that it can be renewed
 * @param over whether it is closed, so that nothing is reported under it
 * @param demo whether it belongs to the demo's story
 */
public record MandateEntry(MandateId mandate, GroupId group, MandatePeriod period, List<String> tasks,
        int reportEveryMonths, Instant since, boolean concluded, boolean renewed, boolean over, boolean demo) {
    MandateEntry under(Terms terms) {
        return new MandateEntry(mandate, group, period, codes(terms), terms.reportEveryMonths(), since, concluded,
                renewed, over, demo);
    }

    static List<String> codes(Terms terms) {
        return terms.tasks().stream().map(MandateTask::code).toList();
    }

    MandateEntry asConcluded() {
        return new MandateEntry(mandate, group, period, tasks, reportEveryMonths, since, true, renewed, over, demo);
    }

    MandateEntry asRenewed() {
        return new MandateEntry(mandate, group, period, tasks, reportEveryMonths, since, concluded, true, over, demo);
    }

    MandateEntry asClosed() {
        return new MandateEntry(mandate, group, period, tasks, reportEveryMonths, since, concluded, renewed, true,
                demo);
    }
}
