package org.rapporteur.command;

import java.util.Locale;
import java.util.UUID;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.shared.PersonId;

/** The people of the tests: the same fictional cast as the demo's, each with the seat that the story gives them. */
public enum Cast {
    /** Administers the platform. */
    OTTAVIA,
    /** Secretariat of the group, and a second one. */
    MIRELA, SIMEON,
    /** Chairs the group. */
    HENRIK,
    /** Rapporteur for Armenia. */
    ANAHIT,
    /** Rapporteur for Luxembourg. */
    LUCETTE,
    /** Member for Luxembourg. */
    MATHIS,
    /** Member for France. */
    KARIM,
    /** Correspondent for Portugal. */
    TERESA,
    /** Observer. */
    FREJA,
    /** Audits the organisation. */
    AMARA,
    /** Rapporteur for the Joint Council on Youth, which answers for others. */
    NADEZHDA,
    /** Holds every role in another group of the organisation, for Luxembourg. */
    VIGDIS,
    /** Audits another organisation. */
    OLUFEMI,
    /** Held every role in the group, for Luxembourg, and was removed. */
    BENEDIKT,
    /** Has no seat at all. */
    STRANGER;

    public PersonId person() {
        return new PersonId(Act.derived(new UUID(0, 1), name()).toString());
    }

    /** The subject by which the sign-in provider of the tests knows them. */
    public String subject() {
        return name().toLowerCase(Locale.ROOT);
    }
}
