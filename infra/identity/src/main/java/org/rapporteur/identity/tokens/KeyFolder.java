package org.rapporteur.identity.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** One file per signing key, readable by its owner alone. */
final class KeyFolder {
    private static final int BITS = 2048;

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** All keys, the newest first. */
    List<RSAKey> read() {
        try {
            Files.createDirectories(folder, onlyForOwner("rwx------"));
            try (var files = Files.newDirectoryStream(folder, "signing-*.jwk")) {
                return StreamSupport.stream(files.spliterator(), false).map(KeyFolder::parse)
                        .sorted(Comparator.comparing(RSAKey::getIssueTime).reversed()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RSAKey create(Instant now) {
        try {
            var key = new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256).issueTime(Date.from(now)).generate();
            var draft = Files.createTempFile(folder, "new-", ".tmp", onlyForOwner("rw-------"));
            Files.writeString(draft, key.toJSONString());
            Files.move(draft, file(key), StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(RSAKey key) {
        try {
            Files.delete(file(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(RSAKey key) {
        return folder.resolve("signing-" + key.getKeyID() + ".jwk");
    }

    private static RSAKey parse(Path file) {
        try {
            return RSAKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(file + " is not a signing key. Restore it, or delete it: everybody then"
                    + " signs in again.", e);
        }
    }

    private FileAttribute<?>[] onlyForOwner(String permissions) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
