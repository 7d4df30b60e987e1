package org.rapporteur.gateway.practices.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small part of Markdown: paragraphs, lists, strong and emphasised words, links to pages.
 *
 * <p>Safe by construction: everything that was written is escaped first, and only our own marks come after it.
 */
public final class Markdown {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{1,300})]\\((https?://[^\\s()<>\"']{1,500})\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)([^*]+?)(?<=\\S)\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![*\\w])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?![*\\w])");
    private static final Pattern BULLET = Pattern.compile("[-*•]\\s+(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]\\s+(.*)");

    private Markdown() {
    }

    public static String html(String text) {
        StringBuilder html = new StringBuilder();
        List<String> block = new ArrayList<>();
        for (String line : (text + "\n\n").split("\n", -1)) {
            if (!block.isEmpty() && (line.isBlank() || !kind(line).equals(kind(block.getFirst())))) {
                html.append(block(block));
                block.clear();
            }
            if (!line.isBlank()) {
                block.add(line.strip());
            }
        }
        return html.toString();
    }

    private static String kind(String line) {
        String stripped = line.strip();
        if (BULLET.matcher(stripped).matches()) {
            return "ul";
        }
        return NUMBER.matcher(stripped).matches() ? "ol" : "p";
    }

    private static String block(List<String> lines) {
        String kind = kind(lines.getFirst());
        if (kind.equals("p")) {
            return "<p>" + String.join("<br>", lines.stream().map(Markdown::inline).toList()) + "</p>";
        }
        Pattern mark = kind.equals("ul") ? BULLET : NUMBER;
        StringBuilder list = new StringBuilder("<" + kind + ">");
        lines.forEach(line -> list.append("<li>").append(inline(mark.matcher(line).replaceFirst("$1")))
                .append("</li>"));
        return list.append("</").append(kind).append(">").toString();
    }

    private static String inline(String line) {
        Matcher links = LINK.matcher(line);
        StringBuilder html = new StringBuilder();
        int from = 0;
        while (links.find()) {
            html.append(words(line.substring(from, links.start()))).append("<a rel=\"noopener nofollow\" href=\"")
                    .append(escaped(links.group(2))).append("\">").append(words(links.group(1))).append("</a>");
            from = links.end();
        }
        return html.append(words(line.substring(from))).toString();
    }

    private static String words(String text) {
        String strong = STRONG.matcher(escaped(text)).replaceAll("<strong>$1</strong>");
        return EMPHASIS.matcher(strong).replaceAll("<em>$1</em>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
