package org.rapporteur.gateway.shell.page;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.language.Dates;
import org.rapporteur.gateway.shell.language.Typography;
import org.rapporteur.gateway.shell.security.Person;
import org.rapporteur.languages.SpokenLanguages;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;

/** What every page needs to know for its frame: language, reader, place, where styles are, what to say first. */
public record Shell(Locale locale, List<Locale> languages, String address, String assets, String correlationId,
        @Nullable Person person,
        List<NavItem> navigation, @Nullable Notice notice, @Nullable String csrf) {
    private static final ZoneId STRASBOURG = ZoneId.of("Europe/Paris");
    private static final String CLOCK = " (Strasbourg)";

    public String lang() {
        return locale.getLanguage();
    }

    /** This very page in each of the other languages. */
    public List<LanguageLink> otherLanguages() {
        String here = address + (address.contains("?") ? "&" : "?") + "lang=";
        return languages.stream().filter(other -> !other.equals(locale)).map(other -> new LanguageLink(
                other.getLanguage(), SpokenLanguages.name(other), here + other.getLanguage())).toList();
    }

    /** A page in another language, by the language's own name. */
    public record LanguageLink(String lang, String name, String address) {}

    /** What a language calls itself. */
    public String called(Locale language) {
        return SpokenLanguages.name(language);
    }

    /** What a text that exists in both official languages says in the reader's, or in English. */
    public String say(Bilingual text) {
        return Typography.set(text.in(locale), locale);
    }

    /** The official language in which facts are told to this reader. */
    public String official() {
        return Language.forReader(locale).code();
    }

    /** How a fact is marked where it is in another language than the page; null where it is in the same. */
    public @Nullable String factLang() {
        return official().equals(lang()) ? null : official();
    }

    /** A moment as a date, in the reader's language, where the bodies sit. */
    public String date(Instant at) {
        return day(LocalDate.ofInstant(at, STRASBOURG));
    }

    /** A day, in the reader's language. */
    public String day(LocalDate day) {
        return Dates.day(day, locale);
    }

    /** A moment to the minute, by a clock that it names. */
    public String moment(Instant at) {
        return Dates.ordinal(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Dates.places(locale)).format(at.atZone(STRASBOURG)), locale) + CLOCK;
    }

    /** A text in a language of its own, as it is printed in that language. */
    public @Nullable String set(@Nullable String text, String language) {
        return text == null ? null : Typography.set(text, Locale.of(language));
    }

    /** A year, month or day, as far as it is known. */
    public String day(String known) {
        return switch (known.length()) {
            case 4 -> known;
            case 7 -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.parse(known));
            default -> day(LocalDate.parse(known));
        };
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public boolean signedIn() {
        return person != null;
    }
}
