package org.rapporteur.shared.workinggroups;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;

/** A delegation as answers show it; {@code partOf}: the State of a region. */
public record DelegationView(DelegationCode code, DelegationKind kind, Bilingual name,
        @Nullable DelegationCode partOf) {}
