package org.rapporteur.gateway.shell.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a chart that is a table: a label, a count, and how long its bar is. */
public record Bar(String label, int count, int percent, @Nullable String path) {
    /** A line of a chart whose longest bar stands for {@code most}. */
    public static Bar of(String label, int count, int most, @Nullable String path) {
        return new Bar(label, count, most == 0 ? 0 : Math.round(100f * count / most), path);
    }

    /** The highest count among these. */
    public static int most(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
