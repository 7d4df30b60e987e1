package org.rapporteur.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.shared.mandates.MandatePeriod;

/**
 * The days of what runs when the demo is loaded: {@code today-60} counts from the day of loading, {@code start+12} and
 * {@code end-7} from the first and the last day of the mandate of these days. {@code within} keeps a day inside of its two
 * years. {@code {first-year}} and {@code {last-year}} are these, {@code {year-before}} is the one before.
 *
 * @param running the mandate of these days: in its second year, or over for a month at most. That early in a year nobody
 *     could have reviewed the second year of a mandate yet.
 */
record StoryDays(LocalDate today, MandatePeriod running) {
    private static final int DAYS_AFTER_THE_END = 31;
    private static final Pattern DAY = Pattern.compile("(today|start|end)([+-]\\d+)?( within)?");
    private static final Pattern YEAR = Pattern.compile("\\{(first-year|last-year|year-before)}");

    static StoryDays of(LocalDate today) {
        return new StoryDays(today, MandatePeriod.startingIn(today.minusDays(DAYS_AFTER_THE_END).getYear() - 1));
    }

    /** What a file says, with the days and years for what stands for them. */
    Object told(Object read) {
        return switch (read) {
            case Map<?, ?> entries -> entries(entries);
            case List<?> some -> some.stream().map(this::told).toList();
            case String text -> text(text);
            default -> read;
        };
    }

    private Map<Object, Object> entries(Map<?, ?> entries) {
        Map<Object, Object> told = new LinkedHashMap<>();
        entries.forEach((key, value) -> told.put(key, told(value)));
        return told;
    }

    private Object text(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return day(day).toString();
        }
        Matcher year = YEAR.matcher(text);
        return year.matches() ? year(year.group(1)) : year.replaceAll(one -> Integer.toString(year(one.group(1))));
    }

    private LocalDate day(Matcher told) {
        LocalDate from = switch (told.group(1)) {
            case "start" -> running.from();
            case "end" -> running.to();
            default -> today;
        };
        LocalDate day = told.group(2) == null ? from : from.plusDays(Integer.parseInt(told.group(2)));
        return told.group(3) == null ? day : within(day);
    }

    private LocalDate within(LocalDate day) {
        if (day.isBefore(running.from())) {
            return running.from();
        }
        return day.isAfter(running.to()) ? running.to() : day;
    }

    private int year(String which) {
        return switch (which) {
            case "first-year" -> running.from().getYear();
            case "last-year" -> running.to().getYear();
            default -> running.from().getYear() - 1;
        };
    }
}
