package org.rapporteur.shared.practices;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Language;

/**
 * What a delegation tells about a practice, in one language, field by field of the call's questionnaire.
 *
 * @param language the language in which it is written: the original
 * @param name the practice's name, unique for the delegation in the call
 * @param domains codes of the call's priority domains, at least one
 * @param otherDomain a domain in the delegation's own words, beside the priority ones
 * @param answers by field id; name and domains stand apart
 */
public record PracticeContent(Language language, String name, List<String> domains, @Nullable String otherDomain,
        Map<String, Answer> answers) {
    /** At most this many characters in a practice's name. */
    public static final int NAME = 300;

    public PracticeContent {
        domains = domains == null ? List.of() : List.copyOf(domains);
        answers = answers == null ? Map.of() : java.util.Collections.unmodifiableMap(new TreeMap<>(answers));
        Check.that().required("content.language", language).text("content.name", name, NAME)
                .required("content.domains", domains).optionalText("content.otherDomain", otherDomain, 300).orThrow();
    }

    /** The same content with other answers: personal ones sealed or opened. */
    public PracticeContent withAnswers(Map<String, Answer> other) {
        return new PracticeContent(language, name, domains, otherDomain, other);
    }
}
