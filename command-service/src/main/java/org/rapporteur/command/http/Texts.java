package org.rapporteur.command.http;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapporteur.shared.Language;

/** The words of this service in both languages; a key without words is a defect that a test finds. */
public final class Texts {
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;

    private Texts(String bundle) {
        this.bundle = bundle;
    }

    /** The sentences of the rules, by their codes. */
    public static Texts rules() {
        return new Texts("command.rules");
    }

    /** Everything else. */
    public static Texts messages() {
        return new Texts("command.messages");
    }

    /** What each command does, by its short name. */
    public static Texts commands() {
        return new Texts("command.commands");
    }

    public String in(Language language, String key, Object... arguments) {
        return new MessageFormat(in(language).getString(key), locale(language)).format(arguments);
    }

    /** The words of one language. */
    public ResourceBundle in(Language language) {
        return ResourceBundle.getBundle(bundle, locale(language), EXACT);
    }

    private static Locale locale(Language language) {
        return language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    }
}
