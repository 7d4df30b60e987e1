package org.rapporteur.benchmarks.log;

import static org.rapporteur.benchmarks.log.Rounds.number;

import java.util.Map;
import java.util.stream.Collectors;

/** What was measured, as tables in Markdown. */
final class Tables {
    private Tables() {
    }

    /** Medians of the rounds' ratios; the least and the most beside them. */
    static String driver(Rounds rounds) {
        return """
                | against the bare driver | this log | the driver | ratio | over the rounds |
                | --- | ---: | ---: | ---: | ---: |
                """ + row("128 writers with tags of their own, appends/s", rounds, "many.rate", "many.raw.rate")
                + row("one writer, p50 in ms", rounds, "one.p50", "one.raw.p50")
                + row("128 writers on one tag against one writer on one tag, appends/s", rounds, "contended.rate",
                        "contended.alone.rate")
                + row("128 writers on one tag, p99 of the wait against the fair share, ms", rounds, "contended.p99",
                        "contended.fair");
    }

    private static String row(String what, Rounds rounds, String ours, String theirs) {
        return "| %s | %s | %s | %s | %s |%n".formatted(what, number(rounds.median(ours)),
                number(rounds.median(theirs)), number(rounds.ratio(ours, theirs)), rounds.ratioSpread(ours, theirs));
    }

    static String stores(Map<String, Rounds> stores) {
        return """
                | event store | 1 writer, appends/s | 16 writers | 128 writers | 128 writers, p99 in ms | stream of 20, p50 in ms | catching up, events/s |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                """
                + stores.entrySet().stream().map(one -> store(one.getKey(), one.getValue()))
                        .collect(Collectors.joining());
    }

    private static String store(String name, Rounds rounds) {
        return "| %s | %s | %s | %s | %s | %s | %s |%n".formatted(name, cell(rounds, "load1.rate"),
                cell(rounds, "load16.rate"), cell(rounds, "load128.rate"), cell(rounds, "load128.p99"),
                cell(rounds, "source.p50"), cell(rounds, "catchUp.rate"));
    }

    private static String cell(Rounds rounds, String name) {
        return number(rounds.median(name)) + " (" + rounds.spread(name) + ")";
    }

    /** How many times as fast the first store is as each other one. */
    static String ahead(Map<String, Rounds> stores) {
        Rounds ours = stores.values().iterator().next();
        return """
                | this log, times as many appends/s as | with 1 writer | with 16 | with 128 |
                | --- | ---: | ---: | ---: |
                """
                + stores.entrySet().stream().skip(1).map(other -> ahead(ours, other.getKey(), other.getValue()))
                        .collect(Collectors.joining());
    }

    private static String ahead(Rounds ours, String name, Rounds other) {
        return "| %s | %s | %s | %s |%n".formatted(name, ours.ahead(other, "load1.rate"),
                ours.ahead(other, "load16.rate"), ours.ahead(other, "load128.rate"));
    }

    static String scale(Rounds scale, String commits) {
        return """
                | a log that grows | at 10,000 | at 100,000 | at %s commits |
                | --- | ---: | ---: | ---: |
                """.formatted(commits) + growing("sourcing a stream of 20, p50 in ms", scale, "source.p50@", commits)
                + growing("heap in use after a collection, MB of 256", scale, "heap@", commits)
                + growing("appends/s since the column before, followed meanwhile", scale, "appends.rate@", commits)
                + """

                        | reading %s commits | events/s | of a raw cursor |
                        | --- | ---: | ---: |
                        """.formatted(commits)
                + reading("a raw cursor", scale, "scan.rate") + reading("following", scale, "follow.rate")
                + reading("verifying", scale, "verify.rate");
    }

    private static String growing(String what, Rounds scale, String name, String commits) {
        return "| %s | %s | %s | %s |%n".formatted(what, number(scale.median(name + "10000")),
                number(scale.median(name + "100000")), number(scale.median(name + commits)));
    }

    private static String reading(String what, Rounds scale, String name) {
        return "| %s | %s | %s |%n".formatted(what, number(scale.median(name)),
                number(scale.ratio(name, "scan.rate")));
    }
}
