package org.rapporteur.verify.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.transparency.BadFormat;
import org.rapporteur.transparency.VerifierKey;
import org.rapporteur.verify.source.CannotLook;

/** Keys as they are given on the command line: themselves, or in files. */
final class Keys {

    private Keys() {
    }

    static List<VerifierKey> read(List<String> given) {
        List<VerifierKey> keys = new ArrayList<>();
        for (String one : given) {
            lines(one).stream().filter(line -> !line.isBlank()).map(Keys::parse).forEach(keys::add);
        }
        return keys;
    }

    private static VerifierKey parse(String line) {
        try {
            return VerifierKey.parse(line);
        } catch (BadFormat e) {
            throw new CannotLook("--key: " + e.getMessage());
        }
    }

    private static List<String> lines(String given) {
        if (given.indexOf('+') > 0) {
            return List.of(given);
        }
        try {
            return Files.readAllLines(Path.of(given));
        } catch (IOException e) {
            throw new CannotLook(
                    "--key: %s is neither a key (name+id+key) nor a file that can be read.".formatted(given));
        }
    }
}
