package org.rapporteur.shared.practices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation says to one field of the questionnaire: an answer, or a status with its reason.
 *
 * @param text the answer to a text field; of a personal field, sealed once it is a fact
 * @param items the answers to a list field, in their order
 * @param period the answer to a period field
 * @param reason why there is no answer; required unless the status is {@link Status#PROVIDED}
 */
public record Answer(Status status, @Nullable String text, List<String> items, @Nullable Period period,
        @Nullable String reason) {
    /** Whether a field is answered, and if not, in which sense. */
    public enum Status {
        PROVIDED, NOT_PROVIDED, NOT_APPLICABLE, TOO_EARLY
    }

    public Answer {
        items = items == null ? List.of() : List.copyOf(items);
    }

    public static Answer text(String text) {
        return new Answer(Status.PROVIDED, text, List.of(), null, null);
    }

    public static Answer items(List<String> items) {
        return new Answer(Status.PROVIDED, null, items, null, null);
    }

    public static Answer period(Period period) {
        return new Answer(Status.PROVIDED, null, List.of(), period, null);
    }

    public static Answer missing(Status status, String reason) {
        return new Answer(status, null, List.of(), null, reason);
    }

    /** Under which key a translation says why the field has no answer, beside the translated answers. */
    public static String reasonOf(String field) {
        return field + ".reason";
    }

    public Answer withText(String other) {
        return new Answer(status, other, items, period, reason);
    }
}
