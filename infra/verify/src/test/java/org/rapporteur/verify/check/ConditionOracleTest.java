package org.rapporteur.verify.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.verify.Exported;
import org.rapporteur.verify.Sample;
import org.rapporteur.verify.Sample.Commit;
import org.rapporteur.verify.entry.Entry;
import org.rapporteur.verify.entry.EntryReader;
import org.rapporteur.verify.source.LogSource;
import org.rapporteur.verify.source.Sources;

/** Random conditions, held against the plainest evaluation there is: every event before against every condition. */
class ConditionOracleTest {

    private static final int SIZE = 700;
    private static final List<String> TYPES = List.of("", "\"practices.A\"", "\"practices.B\"",
            "\"practices.A\",\"practices.B\"");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void exactly_the_broken_conditions_are_found(long seed) {
        List<byte[]> log = random(new Random(seed));
        Exported.of(folder, log);

        try (LogSource source = Sources.open(folder.toString(), Optional.empty())) {
            Report report = new LogCheck(source, Trust.NOTHING, Progress.SILENT).whole();
            List<Long> broken = broken(log.stream().map(EntryReader::read).toList());
            assertThat(report.findings()).allMatch(one -> one.kind() == Kind.CONDITION_BROKEN);
            assertThat(report.findings().stream().map(Finding::commit).toList())
                    .isEqualTo(broken.subList(0, report.findings().size()));
            assertThat(report.found()).isEqualTo(broken.size()).isBetween(50L, 650L);
        }
    }

    private static List<Long> broken(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.condition() != null && entries.stream()
                .limit(entry.commit()).flatMap(earlier -> earlier.events().stream())
                .anyMatch(entry.condition()::isBrokenBy)).map(Entry::commit).toList();
    }

    private static List<byte[]> random(Random random) {
        List<Commit> commits = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            List<String> practices = random.ints(random.nextInt(3), 0, 9).distinct().mapToObj(n -> "p" + n).toList();
            String condition = random.nextInt(5) == 0 ? "{}" : condition(random, i);
            commits.add(new Commit("practices." + "ABC".charAt(random.nextInt(3)), practices, condition));
        }
        return Sample.entries(commits);
    }

    private static String condition(Random random, int before) {
        List<String> tags = random.ints(random.nextInt(3), 0, 9).distinct().sorted()
                .mapToObj(n -> Sample.tag("p" + n)).toList();
        long marker = Math.max(0, before - random.nextInt(random.nextInt(12) == 0 ? 600 : 25));
        return Sample.condition(marker, TYPES.get(random.nextInt(TYPES.size())), String.join(",", tags));
    }
}
