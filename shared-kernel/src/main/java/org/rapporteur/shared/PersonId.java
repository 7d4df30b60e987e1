package org.rapporteur.shared;

/** A person, as a random identifier: who that is stands outside the log. */
public record PersonId(String value) {
}
