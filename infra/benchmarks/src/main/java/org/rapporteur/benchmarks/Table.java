package org.rapporteur.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as a table in Markdown. */
final class Table {
    private final List<Figure> figures = new ArrayList<>();

    void add(Figure figure) {
        figures.add(figure);
    }

    String markdown() {
        return figures.stream().map(Table::row).collect(Collectors.joining("\n", """
                | measured | product | peer | the peer is | ratio |
                | --- | ---: | ---: | --- | ---: |
                """, "\n"));
    }

    private static String row(Figure figure) {
        return String.format(Locale.ROOT, "| %s | %s %s | %s %s | %s | %.2f |", figure.what(),
                number(figure.product()), figure.unit(), number(figure.peers()), figure.unit(), figure.peer(),
                figure.ratio());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }
}
