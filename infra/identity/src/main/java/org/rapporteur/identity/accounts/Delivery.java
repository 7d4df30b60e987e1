package org.rapporteur.identity.accounts;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rapporteur.identity.letters.Letter;
import org.rapporteur.identity.letters.Letters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands letters over, a few times where it fails. What they say is told to nobody, nor to the log of the program. */
@Component
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(15),
            Duration.ofMinutes(1));

    private final Letters letters;
    private final ScheduledExecutorService clerk;
    private final List<Duration> pauses;

    @Autowired
    Delivery(Letters letters, ScheduledExecutorService clerk) {
        this(letters, clerk, PAUSES);
    }

    Delivery(Letters letters, ScheduledExecutorService clerk, List<Duration> pauses) {
        this.letters = letters;
        this.clerk = clerk;
        this.pauses = pauses;
    }

    boolean reachesPeople() {
        return letters.reachPeople();
    }

    /** @param givenUp what is to be done where nobody took it */
    void hand(Letter letter, Runnable givenUp) {
        hand(letter, givenUp, 0);
    }

    private void hand(Letter letter, Runnable givenUp, int failures) {
        try {
            letters.send(letter);
        } catch (RuntimeException e) {
            failed(letter, givenUp, failures, e);
        }
    }

    private void failed(Letter letter, Runnable givenUp, int failures, RuntimeException why) {
        if (failures < pauses.size()) {
            Duration pause = pauses.get(failures);
            LOG.warn("A letter was not taken, and is handed over again in {} seconds: {}", pause.toSeconds(),
                    why.toString());
            clerk.schedule(() -> hand(letter, givenUp, failures + 1), pause.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            LOG.error("A letter was not taken, and is given up: {}", why.toString());
            givenUp.run();
        }
    }
}
