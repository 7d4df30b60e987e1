package org.rapporteur.shared;

/**
 * A personal text as it stands in a fact: encrypted with the key of the person whom it is about.
 *
 * <p>When that key is destroyed the text is gone, while the fact and its place in the log remain.
 */
public record Sealed(PersonId subject, String text) {}
