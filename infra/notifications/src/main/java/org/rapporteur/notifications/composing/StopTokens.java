package org.rapporteur.notifications.composing;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.notifications.MailKind;
import org.springframework.stereotype.Component;

/**
 * Signed texts by which who got a mail stops its kind without signing in. They say nothing about the person but their
 * random id, and do nothing but this: the key that signs them lies in this service's own database.
 */
@Component
public final class StopTokens {
    private static final String ID = "stop-tokens";
    private static final String KEY = "key";
    private static final int BYTES = 32;
    private static final int SIGNATURE = 24;

    /** What a token stops. */
    public record Meant(PersonId person, MailKind kind) {}

    private final SecretKeySpec key;

    StopTokens(MongoDatabase database) {
        this.key = new SecretKeySpec(key(database.getCollection("secrets")), "HmacSHA256");
    }

    public String of(PersonId person, MailKind kind) {
        String said = person.value() + "." + kind.name();
        return text(said.getBytes(StandardCharsets.UTF_8)) + "." + text(signature(said));
    }

    /** Nothing where it was not made here. */
    public Optional<Meant> read(String token) {
        String[] parts = token.split("\\.", -1);
        return parts.length == 2 ? read(parts[0], parts[1]) : Optional.empty();
    }

    private Optional<Meant> read(String text, String signature) {
        try {
            String said = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            boolean ours = MessageDigest.isEqual(signature(said), Base64.getUrlDecoder().decode(signature));
            return ours ? Optional.of(meant(said)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Meant meant(String said) {
        int dot = said.indexOf('.');
        return new Meant(new PersonId(said.substring(0, dot)), MailKind.valueOf(said.substring(dot + 1)));
    }

    private byte[] signature(String said) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return java.util.Arrays.copyOf(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256.", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Made once, by whichever process is first. */
    private static byte[] key(MongoCollection<Document> secrets) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            secrets.insertOne(new Document("_id", ID).append(KEY, new Binary(fresh)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        return Objects.requireNonNull(secrets.find(Filters.eq(ID)).first()).get(KEY, Binary.class).getData();
    }
}
