package org.rapporteur.benchmarks.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one subject told in each round: the median counts, and how far the rounds lie apart is said beside it. */
final class Rounds {
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    void add(Map<String, Double> round) {
        round.forEach((name, value) -> figures.computeIfAbsent(name, key -> new ArrayList<>()).add(value));
    }

    private List<Double> of(String name) {
        List<Double> told = figures.get(name);
        if (told == null) {
            throw new IllegalArgumentException("Nobody told " + name);
        }
        return told;
    }

    double median(String name) {
        return middle(of(name));
    }

    /** The median over the rounds of the ratio of two figures of the same round. */
    double ratio(String name, String to) {
        return middle(ratios(name, this, to));
    }

    /** The same figure of two subjects, over the rounds: the median of the ratios, the least and the most. */
    String ahead(Rounds other, String name) {
        List<Double> ratios = ratios(name, other, name);
        return "%s (%s)".formatted(number(middle(ratios)), ends(ratios));
    }

    String spread(String name) {
        return ends(of(name));
    }

    String ratioSpread(String name, String to) {
        return ends(ratios(name, this, to));
    }

    private List<Double> ratios(String name, Rounds others, String to) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < of(name).size(); i++) {
            ratios.add(of(name).get(i) / others.of(to).get(i));
        }
        return ratios;
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static String ends(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return number(sorted.getFirst()) + "–" + number(sorted.getLast());
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }
}
