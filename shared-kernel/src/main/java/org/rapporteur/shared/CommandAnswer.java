package org.rapporteur.shared;

import java.util.Map;

/**
 * What a command that was done answers.
 *
 * @param position the log position after it: a query that demands it as its least position sees what was done
 * @param ids the new identifiers by their name, such as {@code practice}
 */
public record CommandAnswer(long position, Map<String, String> ids) {}
