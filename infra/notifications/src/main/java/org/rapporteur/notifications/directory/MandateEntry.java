package org.rapporteur.notifications.directory;

import java.time.Instant;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A mandate, as far as somebody must be told of it in time.
 *
 * @param since when it was taken up
 * @param over whether it is closed, so that nothing is reported under it
 * @param demo whether it belongs to the demo's story
 */
public record MandateEntry(MandateId mandate, GroupId group, MandatePeriod period, int reportEveryMonths,
        Instant since, boolean renewed, boolean over, boolean demo) {
    MandateEntry reporting(int everyMonths) {
        return new MandateEntry(mandate, group, period, everyMonths, since, renewed, over, demo);
    }

    MandateEntry asRenewed() {
        return new MandateEntry(mandate, group, period, reportEveryMonths, since, true, over, demo);
    }

    MandateEntry asClosed() {
        return new MandateEntry(mandate, group, period, reportEveryMonths, since, renewed, true, demo);
    }
}
