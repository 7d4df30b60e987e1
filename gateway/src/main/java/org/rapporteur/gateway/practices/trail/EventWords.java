package org.rapporteur.gateway.practices.trail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.language.Dates;
import org.rapporteur.gateway.shell.remote.PinnedVersions;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Trail;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What happened, in the reader's words, for the templates. What a newer service tells and no bundle knows stays as it is. */
@Component
public class EventWords {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final String TRANSLATION = "translation.";
    private static final String REASON = Answer.reasonOf("");

    private final MessageSource words;
    private final MandateFields mandates;

    EventWords(MessageSource words) {
        this.words = words;
        this.mandates = new MandateFields(words);
    }

    /** The sentence for a fact by its pinned name, such as {@code practices.CategoryAssigned}. */
    public String say(String event, Locale locale) {
        String name = event.substring(event.lastIndexOf('.') + 1);
        return word("event." + name, name, locale);
    }

    /** The same with what it was done on, where the trail is about more than that, and with what it comes to. */
    public String what(Trail.Entry entry, Locale locale) {
        String what = of(say(entry.event(), locale), entry.subject(), locale);
        return entry.told().isEmpty()
                ? what
                : words.getMessage("told", new Object[]{what, told(entry, locale)}, locale);
    }

    private String told(Trail.Entry entry, Locale locale) {
        return entry.told().stream().map(one -> told(one, locale)).collect(Collectors.joining(", "));
    }

    private String told(Trail.Told one, Locale locale) {
        String value = value(one.value(), locale);
        return switch (one.what()) {
            case "percent" -> words.getMessage("told.percent", new Object[]{value}, locale);
            case "renews" -> words.getMessage("told.renews", new Object[]{value}, locale);
            case "follows" -> words.getMessage("told.follows", new Object[]{value}, locale);
            case "successor" -> words.getMessage("told.successor", new Object[]{value}, locale);
            default -> value;
        };
    }

    public String role(String role, Locale locale) {
        return word("role." + role, role, locale);
    }

    /** What stands in a field: a code by its word, a day as people write it, anything else as it was written. */
    public String value(String value, Locale locale) {
        return DAY.matcher(value).matches() ? day(value, locale) : word("value." + value, value, locale);
    }

    private static String day(String value, Locale locale) {
        try {
            return Dates.day(LocalDate.parse(value), locale);
        } catch (DateTimeException noDay) {
            return value;
        }
    }

    /** What people call a mandate. */
    String mandate(MandatePeriod period, Locale locale) {
        return words.getMessage("mandate.called", new Object[]{period.label()}, locale);
    }

    /** What people call a review. */
    String review(ReviewKind kind, @Nullable Integer year, Locale locale) {
        return words.getMessage("review.called." + kind, new Object[]{String.valueOf(year)}, locale);
    }

    /** What changed, with what it is of where a name tells that by an id. */
    public String field(Trail.Change change, Locale locale) {
        return of(field(change.field(), locale), change.subject(), locale);
    }

    private String of(String name, @Nullable Bilingual subject, Locale locale) {
        return subject == null
                ? name
                : words.getMessage("change.of",
                        new Object[]{name, subject.in(locale)}, locale);
    }

    /** The name of what changed: a field of the questionnaire by its label, anything else by the bundles. */
    public String field(String field, Locale locale) {
        return mandates.of(field, locale).orElseGet(() -> plain(MandateFields.ofPart(field), locale));
    }

    private String plain(String field, Locale locale) {
        if (field.startsWith(TRANSLATION) && field.endsWith(REASON)) {
            return words.getMessage("change.reason-of",
                    new Object[]{plain(field.substring(0, field.length() - REASON.length()), locale)}, locale);
        }
        String last = field.substring(field.lastIndexOf('.') + 1);
        return asked(last).map(one -> one.label().in(locale))
                .orElseGet(() -> word("change." + last, first(field, locale), locale));
    }

    /** What holds many values, such as {@code category.3}, is called by what stands before the point. */
    private String first(String field, Locale locale) {
        int point = field.indexOf('.');
        return point < 0 ? field : word("change." + field.substring(0, point), field, locale);
    }

    private static Optional<Field> asked(String field) {
        return PinnedVersions.questionnaires().stream().flatMap(one -> one.field(field).stream()).findFirst();
    }

    private String word(String key, String otherwise, Locale locale) {
        return Optional.ofNullable(words.getMessage(key, null, otherwise, locale)).orElse(otherwise);
    }
}
