package org.rapporteur.query.practices.versions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;

/** A version that a group published, whole: a questionnaire or a vocabulary. */
public record VersionDocument(VersionKind kind, VersionRef ref, GroupId group, OrganisationId organisation,
        @Nullable VersionRef basis, Instant publishedAt, @Nullable Questionnaire questionnaire,
        @Nullable Vocabulary vocabulary) {}
