package org.rapporteur.notifications.composing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.rapporteur.shared.Language;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The sentences of the bundles, set as each language is printed. */
@Component
public final class Words {
    private static final ZoneId STRASBOURG = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String NARROW = "\u202f";

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Words() {
        bundles.setBasename("notifications/messages");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
    }

    /** A sentence; it is a defect where there is none. */
    public String say(Language language, String key, Object... arguments) {
        return set(language, bundles.getMessage(key, arguments, locale(language)));
    }

    /** A sentence that not every kind of mail has: empty where there is none. */
    String sayIfAny(Language language, String key, Object... arguments) {
        String found = bundles.getMessage(key, arguments, "", locale(language));
        return found == null ? "" : set(language, found);
    }

    /** A day, as it is written in Europe, where the bodies sit. */
    String day(Language language, Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language == Language.FR ? Locale.FRANCE : Locale.UK).format(at.atZone(STRASBOURG));
    }

    /** A moment, to the minute, with the zone in which it is meant. */
    String moment(Language language, Instant at) {
        return say(language, "moment", day(language, at), MINUTES.format(at.atZone(STRASBOURG)));
    }

    private static String set(Language language, String text) {
        return language == Language.FR
                ? text.replaceAll(" ([;:!?»])", NARROW + "$1").replace("« ", "«" + NARROW)
                : text;
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.code());
    }
}
