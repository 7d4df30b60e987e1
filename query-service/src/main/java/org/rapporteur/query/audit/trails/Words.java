package org.rapporteur.query.audit.trails;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.Period;

/** Writes values as the trail shows them: codes as in the log, so that both languages read the same. */
final class Words {
    private Words() {
    }

    /** The name of a constant from its word: {@code under-review} is {@code UNDER_REVIEW}. */
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String list(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    static String answer(Answer answer) {
        if (answer.status() != Answer.Status.PROVIDED) {
            return joined(": ", word(answer.status()), answer.reason());
        }
        return joined("; ", answer.text(), answer.items().isEmpty() ? null : String.join("; ", answer.items()),
                answer.period() == null ? null : period(answer.period()));
    }

    private static String period(Period period) {
        String dates = joined("", period.from(), "–", period.to());
        return joined("; ", dates.equals("–") ? null : dates, period.note());
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(separator));
    }
}
