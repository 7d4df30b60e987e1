package org.rapporteur.demo;

/** The same words in the two official languages. */
public record Text(String en, String fr) {}
