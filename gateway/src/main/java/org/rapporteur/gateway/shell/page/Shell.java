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
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;

/** What every page needs to know for its frame: language, reader, place, where styles are, what to say first. */
public record Shell(Locale locale, String address, String assets, String correlationId, @Nullable Person person,
        List<NavItem> navigation, @Nullable Notice notice, @Nullable String csrf) {
    private static final ZoneId STRASBOURG = ZoneId.of("Europe/Paris");
    private static final String CLOCK = " (Strasbourg)";

    public String lang() {
        return locale.getLanguage();
    }

    /** The other official language. */
    public String otherLang() {
        return locale.getLanguage().equals("fr") ? "en" : "fr";
    }

    /** This very page in the other language. */
    public String switchAddress() {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + otherLang();
    }

    /** What a text that exists in both languages says in the reader's. */
    public String say(Bilingual text) {
        return Typography.set(text.in(Language.of(lang())), locale);
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
