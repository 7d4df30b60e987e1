package org.rapporteur.query.transparency.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.Note;
import org.rapporteur.transparency.SigningKey;
import org.rapporteur.transparency.VerifierKey;
import org.rapporteur.eventlog.privacy.SecretFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that sign the log, one in each line; all of them bear the log's name. More than one while a new key is
 * introduced: both sign each checkpoint, and who knows either can verify it.
 */
@Component
public class LogKeys {
    private static final String UNNAMED = "log.rapporteur.invalid/";
    private static final int RANDOM_BYTES = 8;

    private final List<SigningKey> keys;

    LogKeys(@Value("${rapporteur.transparency.key:}") String given,
            @Value("${rapporteur.transparency.origin:}") String origin, @Value("${rapporteur.data}") Path data) {
        String text = given.isBlank()
                ? ofFile(data.resolve("keys").resolve("log.key"), origin)
                : given;
        this.keys = text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(SigningKey::parse).toList();
        requireOneName(origin);
    }

    private static String ofFile(Path file, String origin) {
        try {
            return SecretFile.read(file, () -> generated(origin) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The log's key %s cannot be read.".formatted(file), e);
        }
    }

    private static String generated(String origin) {
        SecureRandom random = new SecureRandom();
        return SigningKey.generate(origin.isBlank() ? unnamed(random) : origin, random).secret();
    }

    /** Nobody's address, and no other log's name. */
    private static String unnamed(SecureRandom random) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return UNNAMED + HexFormat.of().formatHex(bytes);
    }

    private void requireOneName(String origin) {
        if (keys.isEmpty() || verifiers().stream().anyMatch(key -> !key.name().equals(origin()))) {
            throw new IllegalStateException("The log's keys need one name: each line of the file or of "
                    + "RAPPORTEUR_LOG_KEY is PRIVATE+KEY+name+id+key, with the same name.");
        }
        if (!origin.isBlank() && !origin.equals(origin())) {
            throw new IllegalStateException("The log's keys are named %s, but rapporteur.transparency.origin says %s. "
                    .formatted(origin(), origin) + "A log keeps its name for ever: set it back.");
        }
    }

    /** Which log it is: the name of its keys. */
    String origin() {
        return keys.getFirst().verifier().name();
    }

    public List<VerifierKey> verifiers() {
        return keys.stream().map(SigningKey::verifier).toList();
    }

    String sign(Checkpoint checkpoint) {
        return Note.sign(checkpoint.text(), keys);
    }
}
