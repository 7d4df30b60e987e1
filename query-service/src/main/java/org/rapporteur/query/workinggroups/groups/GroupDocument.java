package org.rapporteur.query.workinggroups.groups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.OrganisationId;

/** A working group as it was created. */
public record GroupDocument(GroupId group, OrganisationId organisation, GroupKind kind, Bilingual name, String acronym,
        @Nullable GroupId parent, @Nullable Bilingual legalBasis, @Nullable Bilingual openTo, Instant createdAt) {}
