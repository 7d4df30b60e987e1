package org.rapporteur.identity.letters;

/** Who brings letters to people. */
@FunctionalInterface
public interface Letters {
    /** Returns when the letter is kept or handed on; throws where it was not, so that it can be tried again. */
    void send(Letter letter);

    /** Whether what is written here comes to anybody. */
    default boolean reachPeople() {
        return true;
    }
}
