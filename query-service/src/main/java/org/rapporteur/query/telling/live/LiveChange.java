package org.rapporteur.query.telling.live;

import java.util.List;

/** What a stream says: these objects are not what they were before this position. */
public record LiveChange(long position, List<String> topics) {}
