package org.rapporteur.eventlog;

import java.util.List;
import java.util.Optional;

/**
 * What an envelope says of its request, whatever its place: written by the thread that asks, so that the one that appends
 * for all has less to do.
 *
 * @param payloadHashes one for each event
 * @param events empty where an event has a time of its own, which is written only if it is not that of the commit
 */
record Draft(List<String> payloadHashes, CanonicalJson.Written condition, Optional<CanonicalJson.Written> events) {}
