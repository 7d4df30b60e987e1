package org.rapporteur.eventlog;

import java.time.Clock;
import java.time.Duration;

/**
 * How a log is opened.
 *
 * @param database where the collection {@code log} is
 * @param giveUpAfter when an append that cannot be decided fails as undecided; two thirds of it is how long a commit
 *        that was there may be out of sight before the log counts as cut, which must be longer than an election takes
 * @param skew how far a clock or a time may be ahead
 * @param pollEvery how often a follower looks for commits of other processes
 */
public record EventLogSettings(String database, Clock clock, Duration giveUpAfter, Duration skew,
        Duration pollEvery) {

    public static EventLogSettings of(String database) {
        return new EventLogSettings(database, Clock.systemUTC(), Duration.ofSeconds(30), Duration.ofSeconds(60),
                Duration.ofMillis(25));
    }

    Duration patience() {
        return giveUpAfter.multipliedBy(2).dividedBy(3);
    }

    public EventLogSettings with(Clock newClock) {
        return new EventLogSettings(database, newClock, giveUpAfter, skew, pollEvery);
    }

    public EventLogSettings givingUpAfter(Duration newGiveUpAfter) {
        return new EventLogSettings(database, clock, newGiveUpAfter, skew, pollEvery);
    }
}
