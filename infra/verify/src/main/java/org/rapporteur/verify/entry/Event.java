package org.rapporteur.verify.entry;

import java.util.Set;

/**
 * An event, as far as it is proved.
 *
 * @param payload the SHA-256 of its payload, in hex
 */
public record Event(long position, String id, String type, Set<Tag> tags, String payload) {}
