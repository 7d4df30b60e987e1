package org.rapporteur.shared;

/** A code with what people call it, in both languages. */
public record Labelled(String code, Bilingual label) {}
