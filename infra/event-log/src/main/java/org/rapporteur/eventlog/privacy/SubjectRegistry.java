package org.rapporteur.eventlog.privacy;

import java.util.Optional;

/** Who is who: an identity provider's (issuer, subject) to the random id that stands for the person everywhere else. */
public interface SubjectRegistry {

    /** The id of the person, made at first sight. The same pair always gives the same id, until it is erased. */
    String subjectOf(String issuer, String subject);

    Optional<String> find(String issuer, String subject);

    /** Another way to somebody who is known: the pair leads to this id from now on, unless it leads to one already. */
    void link(String issuer, String subject, String subjectId);

    /** Cuts the links to this id. Should the person come back, they are a stranger with a new id. */
    void erase(String subjectId);
}
