package org.rapporteur.shared.mandates;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Language;

/**
 * What a task or an activity produced, told so that it can be read when the thing itself is gone.
 *
 * @param id the call, practice, meeting or decision itself where it is recorded here; null where it is only described
 * @param reference the symbol of a document, such as {@code PECS(2017)6}
 * @param title what people call it
 * @param language that of the title; null where nobody said it
 * @param date the day on which it came into being
 * @param address where it can be read: an https address
 */
public record Output(Kind kind, @Nullable String id, @Nullable String reference, String title,
        @Nullable Language language, @Nullable LocalDate date, @Nullable String address) {
    /** What kind of thing it is. */
    public enum Kind {
        PRACTICE, CALL, MEETING, DECISION, DOCUMENT
    }

    public Output {
        Check.that().required("kind", kind).optionalText("reference", reference, 300)
                .text("title", title, 300)
                .when((kind == Kind.PRACTICE || kind == Kind.CALL) && id == null, "id", "invalid.required", null)
                .when(kind == Kind.DOCUMENT && id != null, "id", "invalid.document-has-no-id", null)
                .optionalText("address", address, 2_000)
                .when(address != null && !isHttps(address), "address", "invalid.https-address", null).orThrow();
    }

    /** With a title of which nobody said the language. */
    public Output(Kind kind, @Nullable String id, @Nullable String reference, String title, @Nullable LocalDate date,
            @Nullable String address) {
        this(kind, id, reference, title, null, date, address);
    }

    private static boolean isHttps(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
