package org.rapporteur.eventlog.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The one secret that opens all others: 32 bytes, kept apart from the database and its backups. */
public final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException(
                    "The master key has %d bytes: give %d, in base64.".formatted(secret.length, BYTES));
        }
        this.secret = secret;
    }

    public static MasterKey fromBase64(String text) {
        return new MasterKey(Base64.getDecoder().decode(text.strip()));
    }

    /** Reads the key, or makes one on the first start, readable by the owner of the process only. */
    public static MasterKey fromFile(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            return fromBase64(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("The master key %s cannot be read.".formatted(file), e);
        }
    }

    /** why: written beside and linked when complete, so that nobody who starts at the same time reads half of it. */
    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "master", ".new", ownerOnly(file));
        Files.writeString(draft, Base64.getEncoder().encodeToString(secret), StandardCharsets.US_ASCII,
                StandardOpenOption.SYNC);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException somebodyElseWasFaster) {
            // theirs is the key
        } catch (FileSystemException | UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    SecretKey wrappingKey() {
        return new SecretKeySpec(Hmac.of(secret, "wrap/1"), "AES");
    }

    /** Tells whether it is the same key, and nothing else about it. */
    byte[] checkValue() {
        return Hmac.of(secret, "check/1");
    }

    byte[] registryKey() {
        return Hmac.of(secret, "registry/1");
    }
}
