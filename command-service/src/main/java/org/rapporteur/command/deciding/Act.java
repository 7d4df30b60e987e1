package org.rapporteur.command.deciding;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;

/**
 * Somebody doing something at some moment: everything that a decision takes from outside the log.
 *
 * @param person who does it, as the access token says
 * @param at when
 * @param commit the id under which it enters the log: the same for every repeat of the same request
 * @param mayBootstrap whether the sign-in provider vouches for the person as the first administrator
 * @param sealer encrypts what is personal
 * @param files what was brought to go with answers
 */
public record Act(PersonId person, Instant at, UUID commit, boolean mayBootstrap, Sealer sealer, Files files) {
    /** A new identifier that every repeat of the same request gets again. */
    public String newId(String what) {
        return derived(commit, what).toString();
    }

    public PersonId newPerson(String what) {
        return new PersonId(newId(what));
    }

    public Sealed seal(PersonId subject, String text) {
        return new Sealed(subject, sealer.seal(subject, text));
    }

    /** The identifier that is derived from a commit's, a UUID of version 8 (RFC 9562). */
    public static UUID derived(UUID commit, String what) {
        ByteBuffer hash = ByteBuffer.wrap(Hash.sha256(commit + ":" + what));
        long high = (hash.getLong() & 0xffffffffffff0fffL) | 0x8000L;
        long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
