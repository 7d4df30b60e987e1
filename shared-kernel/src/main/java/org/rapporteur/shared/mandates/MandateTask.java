package org.rapporteur.shared.mandates;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Check;

/**
 * A task that a mandate gives to its group.
 *
 * @param code what people call it within the mandate, such as {@code 1} or {@code b}
 * @param text what is to be done
 * @param continues the code of the task of the mandate before from which it follows; null for a new one
 */
public record MandateTask(String code, Bilingual text, @Nullable String continues) {
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,11}");

    public MandateTask {
        Check.that().matches("code", code, CODE, "invalid.task-code").required("text", text)
                .when(continues != null && !CODE.matcher(continues).matches(), "continues", "invalid.task-code", null)
                .orThrow();
    }
}
