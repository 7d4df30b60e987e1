package org.rapporteur.gateway.shell.page;

/** One step of the way back, by its words and its address. */
public record Crumb(String label, String path) {}
