package org.rapporteur.command.practices.violatingtwo;

/** What the violating classes use. */
public record AnotherSlice(String name) {}
