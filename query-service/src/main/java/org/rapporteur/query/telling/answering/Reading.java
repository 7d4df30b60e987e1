package org.rapporteur.query.telling.answering;

import org.rapporteur.shared.PersonId;

/**
 * The circumstances of an answer.
 *
 * @param position what the answer reflects, at least: the next position
 */
public record Reading(long position, Reader reader) {
    /** The reader where only signed-in people come. */
    public PersonId person() {
        PersonId person = reader.person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }
}
