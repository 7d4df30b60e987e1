package org.rapporteur.shared.practices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;

/** What the command service answers about drafts: they are nobody's facts. */
public final class DraftQuery {
    private DraftQuery() {
    }

    /**
     * {@code /api/drafts}: an answer that is being written. {@code GET} lists the reader's and those shared with their
     * delegation; {@code POST} creates; {@code GET}, {@code PUT} and {@code DELETE} {@code /api/drafts/{draft}}.
     *
     * @param version counts saves; a save names the version it builds on, and is refused (409) when another came between
     * @param shared whether the delegation's other members of the group see and write it too
     */
    public record Draft(DraftId draft, CallId call, GroupId group,
            DelegationCode delegation, long version, boolean shared,
            boolean mine, Instant createdAt, Instant savedAt, DraftContent content) {}

    /** As {@link PracticeContent}, but nothing is required yet. */
    public record DraftContent(Language language, @Nullable String name, List<String> domains,
            @Nullable String otherDomain, Map<String, Answer> answers,
            @Nullable DelegationCode answeredBy) {
        public DraftContent {
            domains = domains == null ? List.of() : List.copyOf(domains);
            answers = answers == null ? Map.of() : Map.copyOf(answers);
        }

        public DraftContent withAnswers(Map<String, Answer> other) {
            return new DraftContent(language, name, domains, otherDomain, other, answeredBy);
        }
    }

    public record Drafts(List<Draft> items) {}

    /** {@code GET /api/drafts/progress?call=}: who has begun to answer, for the secretariat; never what they write. */
    public record DraftProgress(List<DelegationDrafts> items) {}

    public record DelegationDrafts(DelegationCode delegation, int drafts, Instant savedAt) {}

    /** The body of {@code POST /api/drafts}; the delegation is the one that the reader's seat speaks for. */
    public record NewDraft(CallId call, DraftContent content) {}

    /** The body of {@code PUT /api/drafts/{draft}}: the whole content, and the version it was made from. */
    public record SaveDraft(long version, boolean shared, DraftContent content) {}
}
