package org.rapporteur.notifications.sending;

import java.time.Duration;
import java.time.Instant;
import org.rapporteur.notifications.outbox.Row;
import org.rapporteur.notifications.settings.MailSettings.Retry;

/** How long to wait before the next try: twice as long each time, up to the longest, for so long as it is useful. */
record BackOff(Retry retry) {
    private static final int DOUBLINGS = 20;

    /** @param tried how often it was tried before the try that just failed */
    Duration after(int tried) {
        Duration doubled = retry.first().multipliedBy(1L << Math.min(tried, DOUBLINGS));
        return doubled.compareTo(retry.longest()) < 0 ? doubled : retry.longest();
    }

    boolean isOver(Row row, Instant now) {
        return now.isAfter(row.madeAt().plus(retry.giveUpAfter()));
    }
}
