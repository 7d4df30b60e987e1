package org.rapporteur.notifications.composing;

import org.jspecify.annotations.Nullable;

/**
 * What is personal in a mail, as far as whoever looks may see it.
 *
 * @param code the code of the invitation's link
 */
public record Opened(@Nullable String name, @Nullable String address, @Nullable String code) {
    /** For who may see that there is a mail, but not to whom. */
    public static final Opened NOTHING = new Opened(null, null, null);
}
