package org.rapporteur.verify.command;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.transparency.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key for the log's next rotation. */
@Command(name = "new-key", mixinStandardHelpOptions = true, description = "Makes a signing key for a log, for a first start or a rotation.")
final class NewKeyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NAME", description = "The log's name, as in the first line of its checkpoints.")
    private String name = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        SigningKey key = SigningKey.generate(name, new SecureRandom());
        PrintWriter out = Objects.requireNonNull(spec, "picocli gives it").commandLine().getOut();
        out.println(key.secret());
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        err.println("Above the secret, for the log's key file. To be made known: " + key.verifier());
        err.flush();
        return ExitStatus.SOUND;
    }
}
