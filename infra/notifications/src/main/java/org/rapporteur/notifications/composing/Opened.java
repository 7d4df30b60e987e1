package org.rapporteur.notifications.composing;

import org.jspecify.annotations.Nullable;
import org.rapporteur.notifications.writing.Handed;

/**
 * What is personal in a mail, as far as whoever looks may see it.
 *
 * @param code the code of the invitation's link
 * @param handed what another part of the platform has put into words itself
 * @param stops whether the links that stop a kind work: who holds one names the person, and acts for them
 */
public record Opened(@Nullable String name, @Nullable String address, @Nullable String code,
        @Nullable Handed handed, boolean stops) {
    /** For who may see that there is a mail, but not to whom. */
    public static final Opened NOTHING = new Opened(null, null, null, null, false);

    /** For who gets the mail. */
    public Opened withStops() {
        return new Opened(name, address, code, handed, true);
    }
}
