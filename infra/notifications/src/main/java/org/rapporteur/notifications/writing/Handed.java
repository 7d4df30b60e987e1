package org.rapporteur.notifications.writing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What another part of the platform hands over to be sent, already in words.
 *
 * @param address where its link leads
 */
public record Handed(String subject, List<String> paragraphs, @Nullable String address) {
    private static final Predicate<String> LINK = Pattern.compile("https?://\\S+").asMatchPredicate();

    public Handed {
        paragraphs = List.copyOf(paragraphs);
    }

    /** @param text paragraphs, apart by an empty line; one that is an address alone is the link */
    public static Handed of(String subject, String text) {
        List<String> all = Arrays.stream(text.replace("\r\n", "\n").split("\n\\s*\n")).map(String::strip)
                .filter(one -> !one.isEmpty()).toList();
        return new Handed(subject, all.stream().filter(LINK.negate()).toList(),
                all.stream().filter(LINK).findFirst().orElse(null));
    }
}
