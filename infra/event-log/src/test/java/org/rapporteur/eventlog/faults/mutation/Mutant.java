package org.rapporteur.eventlog.faults.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One protective measure, switched off.
 *
 * @param module the module under {@code infra} that has it
 * @param source its file, from the module's base package on
 * @param code what is replaced: must be there exactly once
 * @param test the test that must turn red, as {@code class#method} from the package {@code org.rapporteur} on
 */
record Mutant(String name, String module, String source, String code, String instead, String test) {

    Path file(Path infra) {
        return infra.resolve(module).resolve("src/main/java/org/rapporteur").resolve(source);
    }

    /** The source without the measure. */
    String mutated(Path infra) {
        try {
            String original = Files.readString(file(infra));
            int at = original.indexOf(code);
            if (at < 0 || original.indexOf(code, at + 1) >= 0) {
                throw new IllegalStateException("%s: the code to replace must be in %s exactly once: adapt the mutant."
                        .formatted(name, source));
            }
            return original.replace(code, instead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String testName() {
        return "org.rapporteur." + test;
    }
}
