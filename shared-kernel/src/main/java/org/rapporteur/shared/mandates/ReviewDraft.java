package org.rapporteur.shared.mandates;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;

/**
 * {@code /api/review-drafts/{review}} (command service): the conclusions of a review while they are written, one draft for
 * the group's rapporteurs and secretariat. {@code GET}, {@code PUT} and {@code DELETE}; nobody's fact, and thrown away when
 * the review is submitted. A draft that nobody saved yet has version 0: empty, or what was submitted before the review was
 * returned.
 *
 * @param version counts saves; a save names the version it builds on, and is refused (409) when another came between
 * @param savedBy who saved it last
 */
public record ReviewDraft(ReviewId review, long version, @Nullable Instant savedAt, @Nullable PersonId savedBy,
        Content content) {
    /** What is written so far; anything may still be missing. */
    public record Content(@Nullable Language language, @Nullable String summary, List<OnSubject> conclusions,
            List<OnProposal> proposals) {
        /** More than a mandate has tasks, activities and proposals. */
        private static final int MANY = 1_000;

        public Content {
            conclusions = conclusions == null ? List.of() : List.copyOf(conclusions);
            proposals = proposals == null ? List.of() : List.copyOf(proposals);
            Check.that().optionalText("summary", summary, MandateCommand.TEXT)
                    .when(conclusions.size() > MANY, "conclusions", "invalid.too-many", Integer.toString(MANY))
                    .when(proposals.size() > MANY, "proposals", "invalid.too-many", Integer.toString(MANY)).orThrow();
        }

        public static Content empty() {
            return new Content(null, null, List.of(), List.of());
        }

        /** What was submitted, to be corrected. */
        public static Content of(Language language, String summary, List<Conclusion> conclusions,
                List<ProposalConclusion> proposals) {
            return new Content(language, summary, conclusions.stream().map(OnSubject::of).toList(),
                    proposals.stream().map(OnProposal::of).toList());
        }
    }

    /** A conclusion on a task or an activity, on exactly one of the two. */
    public record OnSubject(@Nullable String task, @Nullable ActivityId activity, @Nullable Advice advice,
            @Nullable String reason) {
        public OnSubject {
            Check.that().when((task == null) == (activity == null), "task", "invalid.task-or-activity", null)
                    .optionalText("task", task, 12).optionalText("reason", reason, MandateCommand.TEXT).orThrow();
        }

        static OnSubject of(Conclusion conclusion) {
            return new OnSubject(conclusion.task(), conclusion.activity(), conclusion.advice(), conclusion.reason());
        }
    }

    /** A conclusion on an activity that was proposed. */
    public record OnProposal(ProposalId proposal, @Nullable Boolean advised, @Nullable String reason) {
        public OnProposal {
            Check.that().required("proposal", proposal).optionalText("reason", reason, MandateCommand.TEXT).orThrow();
        }

        static OnProposal of(ProposalConclusion conclusion) {
            return new OnProposal(conclusion.proposal(), conclusion.advised(), conclusion.reason());
        }
    }

    /** The body of {@code PUT}: the whole, and the version from which it was made. */
    public record Save(long version, Content content) {
        public Save {
            Check.that().required("content", content).orThrow();
        }
    }
}
