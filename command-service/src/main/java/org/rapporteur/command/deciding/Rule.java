package org.rapporteur.command.deciding;

import java.util.Locale;

/** A rule of the domain, under a name that a member would recognise; the bundles hold its sentence under that name. */
public interface Rule {
    /** The constant's name. */
    String name();

    Refusal refusal();

    /** The rule's name in answers, addresses and bundles: {@code unique-name}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Refuses the command unless the rule is kept; the arguments fill the rule's sentence. */
    default void requires(boolean kept, Object... arguments) {
        if (!kept) {
            throw refused(arguments);
        }
    }

    default Refused refused(Object... arguments) {
        return new Refused(this, arguments);
    }
}
