package org.rapporteur.gateway.shell.information;

import java.io.IOException;
import java.io.InputStream;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.languages.SpokenLanguages;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** The field's own words, each with its meaning and what the other official language calls it: English, or French. */
@Component
class Glossary {
    private final Map<Locale, List<Entry>> entries;

    Glossary(SpokenLanguages languages) {
        this.entries = languages.all().stream().filter(locale -> file(locale, languages).exists())
                .collect(Collectors.toMap(locale -> locale, locale -> read(locale, file(locale, languages))));
    }

    /** In which language a reader finds it: in English where nobody has written it in theirs. */
    Locale told(Locale reader) {
        return entries.containsKey(reader) ? reader : Locale.ENGLISH;
    }

    /** The entries under their first letter, in the order of the language's own dictionary. */
    Map<String, List<Entry>> byLetter(Locale told) {
        return entries.getOrDefault(told, List.of()).stream()
                .collect(Collectors.groupingBy(Entry::letter, LinkedHashMap::new, Collectors.toList()));
    }

    private static ClassPathResource file(Locale locale, SpokenLanguages languages) {
        return new ClassPathResource("gateway/glossary_" + locale.getLanguage() + ".yaml", languages.words());
    }

    private static List<Entry> read(Locale locale, ClassPathResource file) {
        try (InputStream stream = file.getInputStream()) {
            Map<String, Map<String, String>> raw = new Yaml().load(stream);
            return raw.entrySet().stream().map(Glossary::entry)
                    .sorted(Comparator.comparing(Entry::term, Collator.getInstance(locale))).toList();
        } catch (IOException e) {
            throw new IllegalStateException("The glossary cannot be read: " + file.getPath(), e);
        }
    }

    private static Entry entry(Map.Entry<String, Map<String, String>> raw) {
        Map<String, String> parts = raw.getValue();
        return new Entry(raw.getKey(), parts.getOrDefault("term", ""), parts.getOrDefault("other", ""),
                parts.getOrDefault("meaning", ""));
    }

    /** A word, its name in the other language, and what it means. The id is its address on the page. */
    record Entry(String id, String term, String other, String meaning) {
        String letter() {
            String plain = Normalizer.normalize(term, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            return plain.substring(0, 1).toUpperCase(Locale.ROOT);
        }
    }
}
