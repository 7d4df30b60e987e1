package org.rapporteur.command.deciding;

/** A file that was brought and looked at, as far as facts tell of it. */
public record KnownFile(String hash, String name, int size, String mediaType) {}
