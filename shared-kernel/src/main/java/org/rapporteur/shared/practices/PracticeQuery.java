package org.rapporteur.shared.practices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.GroupId;

/** What can be asked about calls and practices, and what is answered. */
public final class PracticeQuery {
    private PracticeQuery() {
    }

    // ---- Practices: lists

    /**
     * {@code GET /api/practices}: the compendium, for everybody: what is published.
     *
     * <p>Parameters: {@code q} (words in names and texts), {@code respondent}, {@code respondentType}, {@code domain} (a code, or
     * {@code other} where the delegation names one of its own),
     * {@code category} (a code, or {@code uncategorised}), {@code subCategory}, {@code innovation} (a code, {@code none},
     * or {@code unset} where nobody said), {@code instrument} (a code, or the name of another one), {@code article} (such as {@code 19} or {@code 19§6}), {@code targetGroup},
     * {@code partner}, {@code period} (a year in which it ran), {@code call}, each repeatable: values of one facet are alternatives,
     * facets restrict each other; {@code sort} ({@code relevance}, {@code newest}, {@code name}, {@code respondent}),
     * {@code page} from 1, {@code size} up to 100 (default 20), {@code minPosition}.
     *
     * @param words how the searched words were understood and where they stand; null where none were given
     */
    public record Practices(long position, int total, int page, int size, List<PracticeSummary> items,
            List<Facet> facets, @Nullable FoundWords words) {}

    /**
     * How searched words were understood.
     *
     * @param corrections words that stand nowhere, and those that were looked for instead
     * @param suggestion words that would find more
     * @param excerpts where the words stand, by practice: in its name and in its texts, in each language
     */
    public record FoundWords(List<Correction> corrections, @Nullable String suggestion,
            Map<String, List<Excerpt>> excerpts) {}

    public record Correction(String word, List<String> instead) {}

    /**
     * A piece of a text, in parts.
     *
     * @param field the field of the questionnaire, or {@code name}
     */
    public record Excerpt(String field, Language language, List<Part> parts) {}

    /** @param found whether it is what was searched for */
    public record Part(String text, boolean found) {}

    /**
     * A facet with its values and how many practices each would show, given the other facets' choices.
     *
     * @param name the parameter, such as {@code category}
     */
    public record Facet(String name, List<FacetValue> values) {}

    public record FacetValue(String value, Bilingual label, int count, boolean selected) {}

    /**
     * A practice on a list.
     *
     * @param name the original name
     * @param language the original language
     * @param translations names in other languages, by ISO 639-1 code
     * @param summary the beginning of the purpose or description in the original language
     * @param summaries the same in other languages, where a translation has it, by ISO 639-1 code
     * @param uncategorised whether it was left without a category
     */
    public record PracticeSummary(PracticeId practice, String name, Language language,
            Map<String, String> translations, DelegationView respondent, @Nullable DelegationView answeredBy,
            List<Labelled> domains, List<CategoryView> categories, boolean uncategorised, @Nullable String summary,
            Map<String, String> summaries, PracticeStatus status, Instant submittedAt, @Nullable Instant publishedAt) {}

    public record CategoryView(Labelled category, List<Labelled> subCategories, boolean primary,
            @Nullable String reason, @Nullable Confidence confidence) {}

    /**
     * {@code GET /api/groups/{group}/practices}: every practice of a group, at every point of its life, for its members:
     * as the compendium, with one facet more, {@code status} (such as {@code under-review}; repeatable).
     */
    public record GroupPractices(long position, GroupId group, Bilingual groupName, int total, int page, int size,
            List<PracticeSummary> items, List<Facet> facets, @Nullable FoundWords words) {}

    /** What a rapporteur marked a practice with, beside its categories and domains. */
    public record Marks(@Nullable Innovation innovation, List<CharterLink> articles,
            List<InstrumentTag> instruments) {}

    /**
     * By what kind of innovation it is told apart; without types: by none.
     *
     * @param assumed whether the rapporteur inferred it
     */
    public record Innovation(List<Labelled> types, @Nullable String reason, boolean assumed) {}

    /**
     * A tag with an instrument: one of the vocabulary, or another by its name, which is its code then.
     *
     * @param value by which the facet {@code instrument} finds it
     */
    public record InstrumentTag(String value, Labelled instrument, boolean listed, @Nullable String reason,
            boolean assumed) {}

    /** A link to an article of the European Social Charter, or to a paragraph of it. */
    public record CharterLink(Labelled article, @Nullable String paragraph, @Nullable String reason,
            boolean assumed) {
        /** As lawyers write it: {@code 19§6}. */
        public String code() {
            return new CharterRef(article.code(), paragraph).toString();
        }
    }

    // ---- Practices: one

    /**
     * {@code GET /api/practices/{practice}}: one practice; a published one for everybody, any other for its group.
     *
     * @param answers by field id; personal answers are left out for the public, and opened for who may see them
     * @param questionnaire the version that was answered
     * @param revision the number of the text that is shown, from 1
     * @param comments what delegations said about it for everybody, the oldest first
     * @param internal what only the group sees; null for the public
     */
    public record PracticePage(long position, PracticeId practice, CallRef call, PracticeStatus status,
            DelegationView respondent, @Nullable DelegationView answeredBy, VersionRef questionnaire,
            VersionRef vocabulary, int revision, Language language, String name, List<Labelled> domains,
            @Nullable String otherDomain, boolean domainsAssumed, @Nullable String domainsReason,
            Map<String, Answer> answers, List<Translation> translations, List<CategoryView> categories,
            @Nullable Bilingual uncategorisedReason, Marks marks, Instant submittedAt, @Nullable Instant acceptedAt,
            @Nullable Instant publishedAt, List<PublicComment> comments, @Nullable Internal internal) {}

    /**
     * A comment that everybody reads.
     *
     * @param mayTakeBack whether the reader may take it back
     */
    public record PublicComment(CommentId comment, DelegationView delegation, Language language, String text,
            Instant at, boolean mayTakeBack) {}

    public record CallRef(CallId call, Bilingual title, GroupId group, Bilingual groupName,
            Bilingual organisationName) {}

    /** A translation; {@code stale} when the original was revised after it. */
    public record Translation(Language language, String name, Map<String, String> answers, int ofRevision,
            boolean stale, Instant at) {}

    /**
     * What the group sees of a practice beside its text.
     *
     * @param comments the oldest first
     * @param notes the oldest first; null for readers whom they are kept from
     * @param withdrawal the last request of its delegation to withdraw what is published; null where nobody asked
     * @param may the short names of the commands that the reader may give now, by role and state
     */
    public record Internal(List<Clarification> clarifications, List<Remark> comments, @Nullable List<Remark> notes,
            List<Revision> revisions, PersonView submittedBy,
            @Nullable String decisionReason, @Nullable WithdrawalRequest withdrawal, List<String> may) {}

    /** @param declined the secretariat's answer; null while the request is open */
    public record WithdrawalRequest(String reason, PersonView by, Instant at, @Nullable DeclinedRequest declined) {}

    /** Why the practice stays published. */
    public record DeclinedRequest(String reason, PersonView by, Instant at) {}

    /** A comment or an internal note. */
    public record Remark(String id, String text, PersonView by, @Nullable String role,
            @Nullable DelegationCode delegation,
            Instant at) {}

    /**
     * {@code GET /api/practices/{practice}/notice}: what everybody reads at the address of a practice that was published
     * and no longer is.
     *
     * @param status {@code withdrawn}, or where its new review stands
     * @param since when it ceased to be public
     */
    public record PracticeNotice(long position, PracticeId practice, CallRef call, PracticeStatus status,
            Instant publishedAt, Instant since) {}

    public record Clarification(ClarificationId clarification, @Nullable String field, String question,
            PersonView askedBy, Instant askedAt, @Nullable Instant due, @Nullable String answer,
            @Nullable PersonView answeredBy, @Nullable Instant answeredAt, ClarificationState state,
            @Nullable String resolution, @Nullable PersonView resolvedBy, @Nullable Instant resolvedAt) {}

    public record Revision(int revision, Instant at, PersonView by, @Nullable String reason) {}

    /**
     * {@code GET /api/practices/{practice}/transferability}: whether others can adopt a practice, as a rapporteur judged
     * it; of a published one for everybody.
     *
     * @param assessment null where nobody has judged it yet
     * @param mayAssess whether the reader may judge it now
     */
    public record Transferability(long position, PracticeId practice, @Nullable Assessment assessment,
            boolean mayAssess) {}

    /** A judgement by one version of the checklist, in its order. {@code language}: of the notes. */
    public record Assessment(VersionRef checklist, Language language, Labelled evidence, List<Criterion> criteria,
            Instant at) {}

    public record Criterion(Labelled criterion, CriterionAnswer.Verdict verdict, @Nullable String note) {}

    /**
     * {@code GET /api/practices/{practice}/transfers}: who adopts a practice, the latest first; of a published one for
     * everybody, without contacts.
     *
     * @param mayRecord the delegation for which the reader may record that it adopts the practice now
     */
    public record Transfers(long position, PracticeId practice, List<Transfer> items,
            @Nullable DelegationView mayRecord) {}

    /**
     * A practice's adoption by another delegation.
     *
     * @param adapted what the delegation has to do differently
     * @param contact whom to ask, for those who may see it
     * @param mayUpdate whether the reader may tell how far it is now
     */
    public record Transfer(TransferId transfer, DelegationView delegation, TransferStatus status, Language language,
            @Nullable String adapted, Instant recordedAt, Instant updatedAt, @Nullable TransferContact contact,
            boolean mayUpdate) {}

    /** {@code name} is null once it was erased. */
    public record TransferContact(@Nullable String name, @Nullable String email) {}

    /**
     * {@code GET /api/groups/{group}/transfers}: what delegations of a group adopt from each other, for its members, the
     * latest first. Parameters, each repeatable: {@code delegation} (who adopts), {@code respondent} (whose practice),
     * {@code status} (such as {@code under-way}).
     *
     * @param delegations who adopts something in this group, with how much
     */
    public record GroupTransfers(long position, GroupId group, Bilingual groupName, List<GroupTransfer> items,
            List<FacetValue> delegations, List<FacetValue> respondents, List<FacetValue> statuses) {}

    public record GroupTransfer(Transfer transfer, PracticeId practice, String name, Language language,
            DelegationView respondent) {}

    /**
     * {@code GET /api/practices/{practice}/revisions}: every text that the delegation sent, the first submission
     * included, for who may see the practice's group; the public reads the text as it stands.
     */
    public record Revisions(long position, PracticeId practice, String name, Language language, CallRef call,
            DelegationView respondent, VersionRef questionnaire, List<Revision> items) {}

    /**
     * {@code GET /api/practices/{practice}/compare?from=1&to=3}: two revisions, field by field; without parameters the
     * latest and the one before it.
     *
     * @param fields name, language, domains and a domain in own words first, then the answers in the order of the
     *     questionnaire; personal answers are left out, on both sides, for who may not see them
     * @param steps how its status changed between the two, with reasons; up to now where one of them is the latest
     * @param translations of which revision each translation was, as either of the two stood
     */
    public record Comparison(long position, PracticeId practice, String name, CallRef call, DelegationView respondent,
            VersionRef questionnaire, VersionRef vocabulary, List<Revision> revisions, Revision from, Revision to,
            Language languageFrom, Language languageTo, List<FieldComparison> fields, List<StatusStep> steps,
            List<TranslationComparison> translations) {
        public long changedFields() {
            return fields.stream().filter(FieldComparison::changed).count();
        }
    }

    /**
     * One field in both texts.
     *
     * @param field its id, or {@code language} and {@code otherDomain}, which no questionnaire asks for
     * @param before null where that text does not answer it
     * @param pieces the words of both, in reading order, where both are written answers; for lists, item by item
     */
    public record FieldComparison(String field, boolean changed, @Nullable Answer before, @Nullable Answer after,
            List<Piece> pieces) {}

    /** Words that stand in both texts, or in one of them only. */
    public record Piece(String text, Kept kept) {}

    /** In which of two texts something stands. */
    public enum Kept {
        BOTH, DELETED, INSERTED
    }

    /** A change of status: by which fact, from what to what, and why. */
    public record StatusStep(Instant at, String event, PersonView by, @Nullable String role,
            @Nullable DelegationCode delegation, @Nullable String reason, PracticeStatus before,
            PracticeStatus after) {}

    /** @param before the revision that was translated, as the first text stood; null where there was no translation */
    public record TranslationComparison(Language language, @Nullable Integer before, boolean staleBefore,
            @Nullable Integer after, boolean staleAfter) {}

    /**
     * {@code GET /api/groups/{group}/review-queue}: what rapporteurs and secretariat work through, oldest first.
     * Parameters: {@code status}, {@code call}.
     */
    public record ReviewQueue(long position, GroupId group, Bilingual groupName, List<QueueItem> items,
            List<FacetValue> statuses) {}

    /**
     * A practice on a list of work.
     *
     * @param overdueClarifications how many of the open ones should have been answered by now
     * @param ownDelegation whether it is of the reader's own delegation, who may not review it
     * @param may the short names of the commands that the reader may give now
     */
    public record QueueItem(PracticeSummary practice, CallRef call, int openClarifications,
            int overdueClarifications, boolean ownDelegation, List<String> may) {}

    /** {@code GET /api/my/practices}: the practices of the reader's delegations, newest first. */
    public record MyPractices(long position, List<QueueItem> items) {}

    // ---- Statistics

    /**
     * {@code GET /api/statistics}: what is published, counted three ways that are never mixed: practices, the
     * respondents that they come from, and the assignments of categories to them (a practice can have several).
     */
    public record Statistics(int practices, int categorisedPractices, int uncategorisedPractices,
            int categoryAssignments, int respondents, Map<String, Integer> assignmentsByCategory,
            Map<String, Integer> practicesByRespondent, Map<DelegationKind, Integer> respondentsByKind,
            Map<String, Integer> practicesByDomain, List<Labelled> categories, List<DelegationView> respondentNames,
            List<Labelled> domains, long position) {}

    // ---- Feed

    /** {@code GET /api/feed?after=&limit=}: what became public, in the order of the log, with a cursor to go on from. */
    public record Feed(long position, long next, List<FeedEntry> items) {}

    public record FeedEntry(long position, Instant at, String event, PracticeId practice, @Nullable String name) {}

    // ---- Files

    /**
     * A file that goes with an answer.
     *
     * @param removed whether its content was removed for good
     */
    public record FileView(String field, String hash, String name, int size, String mediaType, boolean removed) {}

    /**
     * {@code GET /api/practices/{practice}/files}: the files of a practice, for who may see it; the public sees those of
     * the text that is published. {@code GET /api/practices/{practice}/files/{hash}}: the content of one.
     */
    public record PracticeFiles(long position, List<FileView> items) {}

    /**
     * {@code GET /api/drafts/{draft}/files} (command service): the files of a draft, and what may be brought.
     * {@code POST ?field=&name=} brings one, as the body; {@code DELETE ?field=&hash=} takes one out of the draft.
     * {@code GET /api/revisions/{practice}/files?field=&hash=} and {@code POST}: the same for the next text of a practice,
     * whose revision names them.
     *
     * @param largest in bytes
     * @param endings of names, such as {@code .pdf}
     */
    public record DraftFiles(int largest, int most, List<String> endings, List<FileView> items) {
        /** No file is larger, in bytes. */
        public static final int LARGEST = 8 * 1024 * 1024;
    }
}
