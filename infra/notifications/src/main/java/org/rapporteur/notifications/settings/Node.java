package org.rapporteur.notifications.settings;

/** The name under which this process claims work. */
public record Node(String name) {}
