package org.rapporteur.shared.practices;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.GroupId;

/** What can be asked about versions of questionnaires and vocabularies, and what is answered. */
public final class VersionQuery {
    private VersionQuery() {
    }

    /** What a version is a version of. */
    public enum VersionKind {
        QUESTIONNAIRE, VOCABULARY;

        /** The word in addresses. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A version on a list.
     *
     * @param title of a questionnaire; of a vocabulary null
     * @param group the group that published it; null for what the platform brings
     */
    public record VersionSummary(VersionKind kind, VersionRef ref, @Nullable Bilingual title, @Nullable GroupId group,
            @Nullable Bilingual groupName, @Nullable Instant publishedAt, @Nullable VersionRef basis, int calls) {}

    /**
     * {@code GET /api/groups/{group}/versions}: the questionnaires and vocabularies that the group may ask and classify
     * by: what the platform brings, and what groups of its organisation published; by name, the newest first.
     */
    public record GroupVersions(long position, GroupId group, Bilingual groupName, boolean mayPublish,
            List<VersionSummary> items) {}

    /**
     * {@code /api/version-drafts} (command service): a version that is being written, for the group's secretariat.
     * {@code GET ?group=} lists; {@code POST} begins one from an earlier version; {@code GET}, {@code PUT} and
     * {@code DELETE} {@code /api/version-drafts/{draft}}; {@code GET /api/version-drafts/{draft}/published}: as it was
     * published, for some days.
     *
     * @param version counts saves; a save names the version it builds on, and is refused (409) when another came between
     * @param questionnaire what is being written, where it is one
     * @param vocabulary what is being written, where it is one
     */
    public record VersionDraft(VersionDraftId draft, GroupId group, VersionKind kind, long version, VersionRef basis,
            Instant createdAt, Instant savedAt, @Nullable Questionnaire questionnaire,
            @Nullable Vocabulary vocabulary) {}

    public record VersionDrafts(List<VersionDraft> items) {}

    /**
     * The body of {@code POST /api/version-drafts}.
     *
     * @param name the id of the new version's lineage; absent: that of the basis
     */
    public record NewVersionDraft(GroupId group, VersionKind kind, VersionRef basis, @Nullable String name) {}

    /** The body of {@code PUT /api/version-drafts/{draft}}: the whole, and the version it was made from. */
    public record SaveVersionDraft(long version, @Nullable Questionnaire questionnaire,
            @Nullable Vocabulary vocabulary) {}
}
