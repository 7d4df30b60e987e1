package org.rapporteur.identity.letters;

/** Who brings letters to people. It returns when the letter is kept or handed on, and loses none. */
@FunctionalInterface
public interface Letters {
    void send(Letter letter);
}
