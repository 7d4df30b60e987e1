package org.rapporteur.eventlog.privacy;

import java.util.Collection;
import java.util.Optional;

/**
 * Seals texts for a subject, so that forgetting the subject is destroying one key.
 *
 * <p>An erasure is respected at once by the process that does it, and within {@link MongoSubjectKeys#CACHED} by others.
 */
public interface SubjectKeys {

    /**
     * The text, readable only through {@link #open}. Sealing the same text twice gives different results.
     *
     * @throws SubjectErased when the subject was erased
     */
    String seal(String subjectId, String plainText);

    /**
     * The text, or empty when the subject was erased or the text was sealed for somebody else.
     *
     * @throws IllegalArgumentException when it is no sealed text, or was changed
     */
    Optional<String> open(String subjectId, String sealed);

    /** For ever. Doing it twice is harmless. */
    void erase(String subjectId);

    /** After a restore of a backup: everybody in the list is erased again. */
    void reapply(Collection<String> erasedSubjectIds);
}
