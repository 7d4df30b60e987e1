package org.rapporteur.verify.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.verify.check.LogCheck;
import org.rapporteur.verify.check.Progress;
import org.rapporteur.verify.check.Report;
import org.rapporteur.verify.check.Trust;
import org.rapporteur.verify.source.CannotLook;
import org.rapporteur.verify.source.LogSource;
import org.rapporteur.verify.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a whole log. */
@Command(name = "rapporteur-verify", mixinStandardHelpOptions = true, version = "rapporteur-verify 1", sortOptions = false, subcommands = {
    ReceiptCommand.class, ExportCommand.class,
    NewKeyCommand.class}, description = "Checks a log without trusting whoever runs it: signatures, tree, chain, density, and that each decision respected its stated boundary.", footer = {
        "",
        "Exit status: 0 sound, 1 damaged, 2 could not look."})
public final class VerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "LOG", description = "The address of a log (https://…/log), an export (log.zip or a folder), or a copy of a data folder.")
    private String log = "";

    @Option(names = "--key", paramLabel = "KEY", description = "The log's verifier key, name+id+key, or a file with such lines. Without it the key beside the log is believed.")
    private List<String> keys = List.of();

    @Option(names = "--seen", paramLabel = "FILE", description = "Where to keep the checkpoint: the next check compares the log with it, so that a rewritten history is found.")
    private @Nullable Path seen;

    @Option(names = "--checkpoint", paramLabel = "FILE", description = "The checkpoint that the log has to bear. Default: the one beside it.")
    private @Nullable Path checkpoint;

    @Option(names = "--unsigned", description = "Also without any checkpoint: what is there is looked at, and a missing end is not noticed.")
    private boolean unsigned;

    @Option(names = "--token", paramLabel = "TOKEN", defaultValue = "${env:RAPPORTEUR_TOKEN}", description = "An auditor's access token, for the entries of a live log. Default: $RAPPORTEUR_TOKEN.")
    private @Nullable String token;

    @Option(names = "--hashes-only", description = "Without entries: signatures, tree and consistency.")
    private boolean hashesOnly;

    @Option(names = "--json", description = "The verdict as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (log.isEmpty()) {
            throw new ParameterException(spec().commandLine(),
                    "Say which log: its address, an export, or a data folder.");
        }
        Seen kept = new Seen(Optional.ofNullable(seen));
        Trust trust = new Trust(Keys.read(keys), kept.read(), given(), unsigned);
        try (LogSource source = Sources.open(log, Optional.ofNullable(token).filter(text -> !text.isBlank()))) {
            LogCheck check = new LogCheck(source, trust, progress());
            Report report = hashesOnly ? check.hashesOnly() : check.whole();
            boolean remembered = report.sound() && kept.keep(report.note());
            tell(new Verdict(log, report, !keys.isEmpty(), hashesOnly, remembered));
            return report.sound() ? ExitStatus.SOUND : ExitStatus.DAMAGED;
        }
    }

    private Optional<byte[]> given() {
        try {
            return checkpoint == null ? Optional.empty() : Optional.of(Files.readAllBytes(checkpoint));
        } catch (IOException e) {
            throw new CannotLook("--checkpoint: %s cannot be read: %s".formatted(checkpoint, e.getMessage()));
        }
    }

    private void tell(Verdict verdict) {
        PrintWriter out = out();
        out.println(json ? verdict.json() : verdict.text());
        out.flush();
    }

    private Progress progress() {
        return quiet ? Progress.SILENT : new ProgressLine(spec().commandLine().getErr());
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "picocli gives it");
    }
}
