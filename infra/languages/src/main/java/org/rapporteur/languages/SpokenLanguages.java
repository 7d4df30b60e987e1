package org.rapporteur.languages;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The languages in which the platform speaks to people, in the order in which they are offered, and where their words lie.
 * English is always one of them: what another one has no word for is said in English. In which languages people write, and
 * in which facts are kept, is another matter.
 */
public final class SpokenLanguages {
    /** What is spoken unless whoever runs the platform says otherwise. */
    public static final String USUAL = "en,fr";
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private final List<Locale> all;
    private final ClassLoader words;

    private SpokenLanguages(List<Locale> all, ClassLoader words) {
        this.all = all;
        this.words = words;
    }

    /**
     * Reads what was set.
     *
     * @param codes of ISO 639-1, with commas between them
     * @param texts the folder with bundles that the class path has not; null: there is none
     * @throws IllegalArgumentException that says what to write instead
     */
    public static SpokenLanguages of(String codes, @Nullable Path texts) {
        List<Locale> all = Arrays.stream(codes.split(",", -1)).map(SpokenLanguages::language).distinct().toList();
        if (!all.contains(Locale.ENGLISH)) {
            throw new IllegalArgumentException("en is missing in \"" + codes
                    + "\": it says what another language has no words for. Write en," + codes.strip() + ".");
        }
        return new SpokenLanguages(all, new Texts(texts));
    }

    private static Locale language(String code) {
        if (!KNOWN.contains(code.strip())) {
            throw new IllegalArgumentException("\"" + code.strip()
                    + "\" is no language: write two-letter codes of ISO 639-1 with commas between them, such as en,fr,de.");
        }
        return Locale.of(code.strip());
    }

    /**
     * The same, if each language has words.
     *
     * @param bundle the base name of one that no language can do without
     * @throws IllegalArgumentException that says which file is missing where: a page that claims a language and is in
     *         another is read out wrongly
     */
    public SpokenLanguages withWords(String bundle) {
        for (Locale language : all) {
            String file = bundle + "_" + language + ".properties";
            if (!language.equals(Locale.ENGLISH) && words.getResource(file) == null) {
                throw new IllegalArgumentException("there are no words in " + language + ": put them into " + file
                        + " " + words + ", or leave " + language + " out.");
            }
        }
        return this;
    }

    public List<Locale> all() {
        return all;
    }

    /** The language of a tag such as {@code fr}, {@code fr-CH} or {@code fr_CH}, if it is spoken. */
    public Optional<Locale> find(@Nullable String tag) {
        String language = tag == null ? "" : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return all.stream().filter(one -> one.getLanguage().equals(language)).findFirst();
    }

    /** What suits a browser's {@code Accept-Language} best; English where nothing does. */
    public Locale best(@Nullable String accepted) {
        return ranges(accepted).stream().filter(range -> range.getWeight() > 0)
                .flatMap(range -> find(range.getRange()).stream()).findFirst().orElse(Locale.ENGLISH);
    }

    private static List<LanguageRange> ranges(@Nullable String accepted) {
        try {
            return accepted == null ? List.of() : LanguageRange.parse(accepted);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** Finds bundles: on the class path, then in the folder of more. */
    public ClassLoader words() {
        return words;
    }

    /** What a language calls itself, as it begins a line. */
    public static String name(Locale language) {
        String name = language.getDisplayLanguage(language);
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + name.substring(Character.charCount(first));
    }
}
