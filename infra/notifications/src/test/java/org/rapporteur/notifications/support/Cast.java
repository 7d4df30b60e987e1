package org.rapporteur.notifications.support;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The people of the tests: the same cast as in the demo. */
public enum Cast {
    /** Administers the platform. */
    OTTAVIA,
    /** Secretariat of the Platform. */
    MIRELA,
    /** Rapporteur who speaks for Armenia. */
    ANAHIT,
    /** Rapporteur and member for Luxembourg. */
    LUCETTE,
    /** Member for Luxembourg. */
    MATHIS,
    /** Member for Wallonia. */
    ODILE,
    /** Observer. */
    KARIM,
    /** Audits the organisation. */
    SORINA,
    /** Sits nowhere. */
    NEWCOMER;

    public static final String ISSUER = "http://identity.example.org";

    /** The access token that the tests' decoder takes for this person's. */
    public String token() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String email() {
        return token() + "@example.org";
    }

    public static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
