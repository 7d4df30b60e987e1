package org.rapporteur.eventlog.privacy;

/** The subject was erased: nothing may be sealed for it again. */
public final class SubjectErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SubjectErased(String subject) {
        super("The subject %s was erased: nothing can be sealed for it any more.".formatted(subject));
    }
}
