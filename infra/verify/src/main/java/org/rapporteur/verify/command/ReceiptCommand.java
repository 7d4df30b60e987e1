package org.rapporteur.verify.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.transparency.BadFormat;
import org.rapporteur.transparency.BadSignature;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.Note;
import org.rapporteur.transparency.Receipt;
import org.rapporteur.transparency.VerifierKey;
import org.rapporteur.verify.source.CannotLook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the receipt of one decision, without the log. */
@Command(name = "receipt", mixinStandardHelpOptions = true, description = "Checks the receipt of one decision (*.tlog-proof), without the log.")
final class ReceiptCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "RECEIPT", description = "The file that was downloaded.")
    private Path file = Path.of("");

    @Option(names = "--key", required = true, paramLabel = "KEY", description = "The log's verifier key, name+id+key, or a file with such lines.")
    private List<String> keys = List.of();

    @Option(names = "--entry", paramLabel = "FILE", description = "The entry itself, where the receipt holds only its hash.")
    private @Nullable Path entry;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<VerifierKey> known = Keys.read(keys);
        try {
            Receipt receipt = Receipt.parse(new String(read(file), StandardCharsets.UTF_8));
            Note note = Note.parse(receipt.checkpoint());
            note.verify(known);
            return tell(receipt, Checkpoint.of(note));
        } catch (BadFormat | BadSignature e) {
            return say(ExitStatus.DAMAGED, "DAMAGED  " + e.getMessage());
        }
    }

    private int tell(Receipt receipt, Checkpoint checkpoint) {
        byte[] bytes = entry == null ? receipt.extra() : read(entry);
        boolean hashOnly = entry == null && bytes.length == Hash.BYTES;
        if (!receipt.proves(hashOnly ? Hash.of(bytes) : Hash.ofEntry(bytes), checkpoint)) {
            return say(ExitStatus.DAMAGED, "DAMAGED  The receipt does not prove this entry.");
        }
        return say(ExitStatus.SOUND, "SOUND  Entry %d is one of the %,d of %s.".formatted(receipt.index(),
                checkpoint.size(), checkpoint.origin()) + "\n"
                + (hashOnly
                        ? "The receipt holds the entry's hash: " + Hash.of(bytes)
                        : new String(bytes, StandardCharsets.UTF_8)));
    }

    private int say(int status, String verdict) {
        var out = Objects.requireNonNull(spec, "picocli gives it").commandLine().getOut();
        out.println(verdict);
        out.flush();
        return status;
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new CannotLook("%s cannot be read: %s".formatted(path, e.getMessage()));
        }
    }
}
