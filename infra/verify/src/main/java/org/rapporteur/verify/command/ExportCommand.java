package org.rapporteur.verify.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.verify.source.CannotLook;
import org.rapporteur.verify.source.Mirror;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a live log into a file. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Copies a live log into a ZIP, to be checked later and elsewhere.")
final class ExportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "LOG", description = "The address of a log (https://…/log).")
    private String log = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The ZIP to write.")
    private Path file = Path.of("");

    @Option(names = "--token", paramLabel = "TOKEN", defaultValue = "${env:RAPPORTEUR_TOKEN}", description = "An auditor's access token. Default: $RAPPORTEUR_TOKEN.")
    private @Nullable String token;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try {
            long commits = Mirror.copy(log, Optional.ofNullable(token).filter(text -> !text.isBlank()), file);
            Objects.requireNonNull(spec, "picocli gives it").commandLine().getOut()
                    .println("%,d commits in %s".formatted(commits, file));
            return ExitStatus.SOUND;
        } catch (IOException e) {
            throw new CannotLook("%s cannot be written: %s".formatted(file, e.getMessage()));
        }
    }
}
