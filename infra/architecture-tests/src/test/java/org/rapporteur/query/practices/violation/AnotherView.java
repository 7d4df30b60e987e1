package org.rapporteur.query.practices.violation;

/** What a violation uses. */
public record AnotherView(String name) {}
