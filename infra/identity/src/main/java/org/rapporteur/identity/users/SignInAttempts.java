package org.rapporteur.identity.users;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Failed attempts per username, whether or not anybody has that name.
 *
 * <p>An attempt is counted before the password is looked at, by compare-and-swap: a hundred guesses at the same moment
 * get no further than a hundred in a row. A success forgets them all.
 */
@Component
class SignInAttempts {
    private static final int FREE = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final MongoCollection<Document> attempts;
    private final Clock clock;

    SignInAttempts(MongoDatabase database, Clock clock) {
        this.attempts = database.getCollection("sign_in_attempts");
        this.clock = clock;
    }

    /** Counts one attempt as failed, or refuses it without counting. */
    void begin(String username) {
        var key = Usernames.digest(username);
        boolean counted = false;
        while (!counted) {
            counted = count(key, find(key));
        }
    }

    void succeeded(String username) {
        attempts.deleteOne(eq(Usernames.digest(username)));
    }

    void forgetOld() {
        attempts.deleteMany(lt("last", Date.from(clock.instant().minus(REMEMBERED))));
    }

    private Document find(String key) {
        return Optional.ofNullable(attempts.find(eq(key)).first()).orElseGet(() -> new Document("failures", 0));
    }

    private boolean count(String key, Document seen) {
        refuseWhilePaused(seen);
        int failures = seen.getInteger("failures");
        var next = new Document("_id", key).append("failures", failures + 1).append("last", Date.from(clock.instant()))
                .append("pausedUntil", Date.from(clock.instant().plus(pauseAfter(failures + 1))));
        return replace(key, failures, next);
    }

    private boolean replace(String key, int failures, Document next) {
        try {
            var result = attempts.replaceOne(and(eq(key), eq("failures", failures)), next,
                    new ReplaceOptions().upsert(failures == 0));
            return result.getMatchedCount() > 0 || result.getUpsertedId() != null;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private void refuseWhilePaused(Document seen) {
        Instant now = clock.instant();
        var until = seen.getDate("pausedUntil");
        if (until != null && until.toInstant().isAfter(now)) {
            throw new SignInPaused(Duration.between(now, until.toInstant()));
        }
    }

    static Duration pauseAfter(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - FREE, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
