package org.rapporteur.standalone;

/** Something that was started and must be stopped, by the name that the log tells. */
record Part(String name, AutoCloseable running) {}
