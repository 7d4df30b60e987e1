package org.rapporteur.query.transparency.publishing;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * For how many looks in a row the log may show less than was known: those of half a minute, longer than a replica set takes
 * to elect a primary. Looks are counted, so that neither a clock that steps nor a machine that slept makes it shorter.
 */
@Component
class Patience {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final long FEWEST = 3;

    private final long looks;
    private long inVain;

    Patience(@Value("${rapporteur.transparency.every:1s}") Duration every) {
        this.looks = Math.max(FEWEST, LONG_ENOUGH.dividedBy(every));
    }

    /** Counts a look in vain; whether there were too many. */
    boolean endsWithThis() {
        inVain++;
        return inVain >= looks;
    }

    void renew() {
        inVain = 0;
    }
}
