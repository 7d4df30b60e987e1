package org.rapporteur.verify.entry;

/** What an event is about. */
public record Tag(String key, String value) {}
