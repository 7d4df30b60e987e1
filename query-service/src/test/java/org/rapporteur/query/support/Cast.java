package org.rapporteur.query.support;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.rapporteur.shared.PersonId;

/** The people of the tests: the same cast as in the demo. */
public enum Cast {
    /** Administers the platform. */
    OTTAVIA,
    /** Secretariat of the Platform. */
    MIRELA,
    /** Chairs the Platform. */
    HENRIK,
    /** Rapporteur, and member for Armenia. */
    ANAHIT,
    /** Rapporteur who speaks for Luxembourg. */
    LUCETTE,
    /** Member for Luxembourg. */
    MATHIS,
    /** Member for Wallonia. */
    ODILE,
    /** Observer. */
    KARIM,
    /** Audits the organisation. */
    SORINA,
    /** Sits in another group only. */
    THEODORA,
    /** Has an account and no seat. */
    NEWCOMER;

    public static final String ISSUER = "http://identity.example.org";

    /** The access token that the tests' decoder takes for this person's. */
    public String token() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A person's id where no registry is asked. */
    public PersonId id() {
        return new PersonId(uuid("person " + this));
    }

    public static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
