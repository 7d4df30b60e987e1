package org.rapporteur.attachments;

/**
 * A file as it was brought: what a fact says of it.
 *
 * @param hash the SHA-256 of its content
 * @param size in bytes
 */
public record StoredFile(String hash, String name, int size, String mediaType) {}
