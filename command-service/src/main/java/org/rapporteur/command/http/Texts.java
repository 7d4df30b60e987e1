package org.rapporteur.command.http;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapporteur.languages.SpokenLanguages;

/** The words of this service in each language; a key without English words is a defect that a test finds. */
public final class Texts {
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;
    private final ClassLoader words;

    private Texts(String bundle, SpokenLanguages languages) {
        this.bundle = bundle;
        this.words = languages.words();
    }

    /** The sentences of the rules, by their codes. */
    public static Texts rules(SpokenLanguages languages) {
        return new Texts("command.rules", languages);
    }

    /** Everything else. */
    public static Texts messages(SpokenLanguages languages) {
        return new Texts("command.messages", languages);
    }

    /** What each command does, by its short name. */
    public static Texts commands(SpokenLanguages languages) {
        return new Texts("command.commands", languages);
    }

    public String in(Locale language, String key, Object... arguments) {
        return new MessageFormat(in(language).getString(key), language).format(arguments);
    }

    /** The words of one language, and English ones for what it lacks. */
    public ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle(bundle, language, words, EXACT);
    }
}
