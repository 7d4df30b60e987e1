package org.rapporteur.query.transparency.publishing;

import org.rapporteur.transparency.Checkpoint;

/** What is signed and handed out now. */
public record Published(Checkpoint checkpoint, String note) {}
