package org.rapporteur.gateway.practices.trail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** Names what changed of a mandate: its fields hold codes that people know, ids that they do not, and languages. */
record MandateFields(MessageSource words) {
    private static final String ID = "[0-9a-fA-F-]{36}";
    /** In a mandate's trail, the fields of what belongs to it stand behind what that is. */
    private static final Pattern PART = Pattern.compile("(?:activity|review)\\." + ID + "\\.(.+)");
    private static final Pattern OF_TERMS = Pattern.compile("(task|goal|area|perspective)\\.(.+)\\.(en|fr|continues)");
    private static final Pattern OF_TASK = Pattern
            .compile("(evaluation|said|conclusion|because|notFollowed)\\.task\\.(.+?)(?:\\." + ID + ")?");
    private static final Pattern OF_ID = Pattern
            .compile("(evaluation|said|conclusion|because|notFollowed)\\.(?:activity|proposal)\\..+");
    private static final Pattern IN_A_LANGUAGE = Pattern
            .compile("(title|description|continues|proposed)\\.(en|fr)");
    private static final Pattern OF_OUTPUT = Pattern.compile("output\\." + ID + "\\.([a-z]+)(?:\\.(en|fr))?");

    static String ofPart(String field) {
        Matcher part = PART.matcher(field);
        return part.matches() ? part.group(1) : field;
    }

    /** Empty where the name is no more than a word. */
    Optional<String> of(String field, Locale locale) {
        String name = ofPart(field);
        return ofTerms(OF_TERMS.matcher(name), locale).or(() -> ofTask(OF_TASK.matcher(name), locale))
                .or(() -> ofId(OF_ID.matcher(name), locale))
                .or(() -> ofOutput(OF_OUTPUT.matcher(name), locale))
                .or(() -> inALanguage(IN_A_LANGUAGE.matcher(name), locale));
    }

    private Optional<String> ofTerms(Matcher terms, Locale locale) {
        if (!terms.matches()) {
            return Optional.empty();
        }
        String coded = coded(terms.group(1), terms.group(2), locale);
        return Optional.of(terms.group(3).equals("continues")
                ? of(coded, change("continues", locale), locale)
                : in(terms.group(3), coded, locale));
    }

    private Optional<String> ofTask(Matcher said, Locale locale) {
        return said.matches()
                ? Optional.of(of(change(said.group(1), locale), coded("task", said.group(2), locale), locale))
                : Optional.empty();
    }

    private Optional<String> ofId(Matcher said, Locale locale) {
        return said.matches() ? Optional.of(change(said.group(1), locale)) : Optional.empty();
    }

    private Optional<String> ofOutput(Matcher said, Locale locale) {
        if (!said.matches()) {
            return Optional.empty();
        }
        String name = of(change("output", locale), change(said.group(1), locale), locale);
        return Optional.of(said.group(2) == null ? name : in(said.group(2), name, locale));
    }

    private Optional<String> inALanguage(Matcher title, Locale locale) {
        return title.matches()
                ? Optional.of(in(title.group(2), change(title.group(1), locale), locale))
                : Optional.empty();
    }

    private String coded(String what, String code, Locale locale) {
        return say("change.coded", locale, change(what, locale), code);
    }

    private String of(String what, String subject, Locale locale) {
        return say("change.of", locale, what, subject);
    }

    private String in(String language, String what, Locale locale) {
        return say("change.in." + language, locale, what);
    }

    private String change(String what, Locale locale) {
        return say("change." + what, locale);
    }

    private String say(String key, Locale locale, Object... told) {
        return words.getMessage(key, told, locale);
    }
}
