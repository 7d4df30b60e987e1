package org.rapporteur.verify.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.VerifierKey;
import org.rapporteur.verify.check.Finding;
import org.rapporteur.verify.check.Report;
import org.rapporteur.verify.entry.Canonical;

/**
 * The answer, for people and for programs.
 *
 * @param keysGiven whether the reader brought the log's keys
 * @param remembered whether the checkpoint was kept for the next time
 */
record Verdict(String log, Report report, boolean keysGiven, boolean hashesOnly, boolean remembered) {

    String text() {
        StringBuilder text = new StringBuilder(report.sound() ? "SOUND" : "DAMAGED").append("  ").append(log)
                .append('\n');
        line(text, "signed", signed());
        report.signers().forEach(key -> line(text, keysGiven ? "key" : "key (believed)", key.toString()));
        line(text, "read", hashesOnly
                ? "hashes only: no entry was looked at"
                : "%,d commits, %,d events".formatted(report.commits(), report.events()));
        line(text, "conditions", hashesOnly ? "not looked at" : conditions());
        line(text, "compared with", Optional.ofNullable(report.kept()).map(Verdict::sizeOf)
                .orElse("nothing kept: only a checkpoint of your own finds a history rewritten as a whole (--seen)"));
        if (remembered) {
            line(text, "kept", "this checkpoint, for the next time");
        }
        report.findings().forEach(finding -> text.append("  ! [").append(finding.kind().label()).append("] ")
                .append(finding.sentence()).append('\n'));
        if (report.found() > report.findings().size()) {
            line(text, "", "… and %,d findings more".formatted(report.found() - report.findings().size()));
        }
        return text.toString().stripTrailing();
    }

    private String conditions() {
        long broken = report.findings().stream().filter(Verdict::isCondition).count();
        return "%,d stated, each evaluated again: %s".formatted(report.conditions(),
                broken == 0 ? "all held" : "%,d did not hold".formatted(broken));
    }

    private static boolean isCondition(Finding finding) {
        return finding.kind() == org.rapporteur.verify.check.Kind.CONDITION_BROKEN;
    }

    private String signed() {
        Checkpoint signed = report.signed();
        if (report.note() == null && report.sound()) {
            return "nothing (--unsigned): whether the end is missing, nobody can tell";
        }
        return signed == null ? "nothing that could be believed" : signed.origin() + ", " + sizeOf(signed);
    }

    private static String sizeOf(Checkpoint checkpoint) {
        return "%,d commits, root %s".formatted(checkpoint.size(), checkpoint.root());
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  ").append("%-15s".formatted(name)).append(value).append('\n');
    }

    String json() {
        Map<String, Object> json = new TreeMap<>();
        json.put("verdict", report.sound() ? "sound" : "damaged");
        json.put("log", log);
        json.put("commits", report.commits());
        json.put("events", report.events());
        json.put("conditions", report.conditions());
        json.put("head", report.head());
        json.put("hashesOnly", hashesOnly);
        json.put("keysGiven", keysGiven);
        json.put("keys", report.signers().stream().map(VerifierKey::toString).toList());
        json.put("signed", checkpoint(report.signed()));
        json.put("comparedWith", checkpoint(report.kept()));
        json.put("found", report.found());
        json.put("findings", report.findings().stream().map(Verdict::finding).toList());
        return Canonical.text(json);
    }

    private static Map<String, Object> finding(Finding finding) {
        return new TreeMap<>(Map.of("kind", finding.kind().label(), "commit", finding.commit(), "sentence",
                finding.sentence()));
    }

    private static Object checkpoint(@org.jspecify.annotations.Nullable Checkpoint checkpoint) {
        return checkpoint == null
                ? List.of()
                : new TreeMap<>(Map.of("origin", checkpoint.origin(), "size", checkpoint.size(), "root",
                        checkpoint.root().toString()));
    }
}
