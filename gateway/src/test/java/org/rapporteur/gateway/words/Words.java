package org.rapporteur.gateway.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The bundles, the templates and the code of this module, as a proof-reader sees them. */
final class Words {
    private static final Path MAIN = Path.of("src/main");
    private static final Path TEMPLATES = MAIN.resolve("resources/templates");
    private static final Pattern PLAIN = Pattern.compile("#\\{([a-z][^(}$|]*)[(}]");
    private static final Pattern IN_PARTS = Pattern.compile("#\\{\\|(.+?)\\|[(}]");
    private static final Pattern BY_FUNCTION = Pattern.compile("#messages\\.msg\\(('[^)]+)\\)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final List<String> SPOKEN = List.of("alt", "title", "placeholder", "aria-label", "label", "summary");

    Properties english() {
        return bundles(path -> !path.toString().endsWith("_fr.properties"));
    }

    Properties french() {
        return bundles(path -> path.toString().endsWith("_fr.properties"));
    }

    /** What templates ask for; a part that is known only when the page is made matches anything. */
    List<Pattern> askedFor() {
        List<Pattern> keys = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html").toList()) {
            String text = read(template);
            collect(PLAIN.matcher(text), keys);
            collect(IN_PARTS.matcher(text), keys);
            collect(BY_FUNCTION.matcher(text), keys);
        }
        return keys;
    }

    private static void collect(Matcher found, List<Pattern> keys) {
        while (found.find()) {
            keys.add(Pattern.compile(asPattern(found.group(1))));
        }
    }

    private static String asPattern(String key) {
        String open = key.contains("'")
                ? key.replaceAll("' *\\+ *[^']+ *\\+ *'", "§").replaceAll("' *\\+.*", "§")
                        .replace("'", "")
                : key.replaceAll("\\$\\{[^}]*}", "§");
        return open.strip().replace(".", "\\.").replace("§", ".+");
    }

    String code() {
        return files(MAIN.resolve("java"), ".java").map(Words::read).collect(Collectors.joining());
    }

    /** Words that stand in a template instead of a bundle, with the template's name. */
    List<String> hardCoded() {
        return files(TEMPLATES, ".html").flatMap(template -> {
            Document page = Jsoup.parse(read(template), "", Parser.xmlParser());
            return page.getAllElements().stream().flatMap(Words::spoken).filter(LETTERS.asPredicate())
                    .map(text -> template.getFileName() + ": " + text);
        }).toList();
    }

    private static Stream<String> spoken(Element element) {
        Stream<String> texts = element.textNodes().stream().map(TextNode::text)
                .map(text -> text.replaceAll("\\[\\[.*?]]", ""));
        Stream<String> attributes = element.attributes().asList().stream()
                .filter(attribute -> SPOKEN.contains(attribute.getKey())).map(Attribute::getValue);
        return Stream.concat(texts, attributes);
    }

    private static Properties bundles(java.util.function.Predicate<Path> language) {
        Properties all = new Properties();
        files(MAIN.resolve("resources/gateway"), ".properties").filter(language).forEach(path -> load(all, path));
        return all;
    }

    private static void load(Properties all, Path path) {
        try (var reader = Files.newBufferedReader(path)) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
