package org.rapporteur.identity.accounts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What opens the page for a new password: random, known by its SHA-256, good once and for half an hour, or for as long as it takes to be handed over. */
@Component
public class ResetTokens {
    static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MongoCollection<Document> tokens;
    private final Clock clock;

    ResetTokens(MongoDatabase database, Clock clock) {
        this.tokens = database.getCollection("reset_tokens");
        this.clock = clock;
        tokens.createIndex(Indexes.ascending("subject"));
    }

    /** A new token; the one before it opens nothing any more. */
    String issue(String subject) {
        return issue(subject, GOOD_FOR);
    }

    String issue(String subject, Duration goodFor) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        tokens.deleteMany(lte("expiresAt", now()));
        forget(subject);
        tokens.insertOne(new Document("_id", digest(token)).append("subject", subject).append("expiresAt",
                Date.from(clock.instant().plus(goodFor))));
        return token;
    }

    Optional<String> subject(String token) {
        return Optional.ofNullable(tokens.find(isGood(token)).first()).map(one -> one.getString("subject"));
    }

    /** Whose it is, once: of two who bring the same token one is too late. */
    Optional<String> redeem(String token) {
        return Optional.ofNullable(tokens.findOneAndDelete(isGood(token))).map(one -> one.getString("subject"));
    }

    /** No link that was sent or handed over opens anything any more. */
    public void forget(String subject) {
        tokens.deleteMany(eq("subject", subject));
    }

    private Bson isGood(String token) {
        return and(eq(digest(token)), gt("expiresAt", now()));
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    static String digest(String token) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
