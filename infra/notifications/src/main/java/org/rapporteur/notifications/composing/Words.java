package org.rapporteur.notifications.composing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The sentences of the bundles, set as each language is printed. */
@Component
public final class Words {
    private static final ZoneId STRASBOURG = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String NARROW = "\u202f";

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Words(SpokenLanguages languages) {
        bundles.setBundleClassLoader(languages.withWords("notifications/messages").words());
        bundles.setBasename("notifications/messages");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
    }

    /** A sentence; it is a defect where there is none. */
    public String say(Locale language, String key, Object... arguments) {
        return set(language, bundles.getMessage(key, arguments, language));
    }

    /** A sentence that not every kind of mail has: empty where there is none. */
    String sayIfAny(Locale language, String key, Object... arguments) {
        String found = bundles.getMessage(key, arguments, "", language);
        return found == null ? "" : set(language, found);
    }

    /** A day, as it is written in Europe, where the bodies sit. */
    String day(Locale language, Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.equals(Locale.ENGLISH) ? Locale.UK : language).format(at.atZone(STRASBOURG));
    }

    /** A moment, to the minute, with the zone in which it is meant. */
    String moment(Locale language, Instant at) {
        return say(language, "moment", day(language, at), MINUTES.format(at.atZone(STRASBOURG)));
    }

    private static String set(Locale language, String text) {
        return language.equals(Locale.FRENCH)
                ? text.replaceAll(" ([;:!?»])", NARROW + "$1").replace("« ", "«" + NARROW)
                : text;
    }
}
