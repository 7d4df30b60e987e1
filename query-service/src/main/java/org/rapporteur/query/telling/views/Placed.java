package org.rapporteur.query.telling.views;

/**
 * A document with the place in the log that it reflects.
 *
 * @param next the position after the last fact that changed it: earlier facts leave it alone
 */
public record Placed<D>(String key, long next, D document) {}
