package org.rapporteur.query.practices.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.ClarificationState;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A practice as the log tells it: everything that a page about it needs; personal answers stay sealed.
 *
 * @param contact the person whose key seals the personal answers
 * @param publicFacts what the public has heard of it, in the order of the log
 */
public record PracticeDocument(PracticeId practice, CallId call, GroupId group, DelegationCode delegation,
        @Nullable DelegationCode answeredBy, PersonId contact, PracticeStatus status, int revision,
        PracticeContent content, List<Revision> revisions, List<Translation> translations,
        Classification classification, List<Question> questions, Remarks remarks, Milestones milestones,
        List<PublicFact> publicFacts) {
    /** A text that the delegation sent: the first, or a later one. */
    public record Revision(int revision, Instant at, PersonId by, @Nullable String reason) {}

    public record Translation(Language language, String name, Map<String, String> answers, int ofRevision,
            Instant at) {}

    /** A clarification that was asked for, with its answer once there is one. */
    public record Question(ClarificationId clarification, @Nullable String field, String question,
            PersonId askedBy, Instant askedAt, @Nullable Instant due, @Nullable String answer,
            @Nullable PersonId answeredBy, @Nullable Instant answeredAt, @Nullable Resolution resolution) {
        /** Whether it still waits for an answer. */
        public boolean isOpen() {
            return answer == null && resolution == null;
        }

        public boolean isOverdueAt(Instant moment) {
            return isOpen() && due != null && moment.isAfter(due);
        }

        public ClarificationState stateAt(Instant moment) {
            if (resolution != null) {
                return ClarificationState.RESOLVED;
            }
            if (answer != null) {
                return ClarificationState.ANSWERED;
            }
            return isOverdueAt(moment) ? ClarificationState.OVERDUE : ClarificationState.OPEN;
        }

        Question answered(String text, PersonId by, Instant at) {
            return new Question(clarification, field, question, askedBy, askedAt, due, text, by, at, resolution);
        }

        Question resolved(Resolution how) {
            return new Question(clarification, field, question, askedBy, askedAt, due, answer, answeredBy, answeredAt,
                    how);
        }
    }

    /** That the rapporteur settled a question, and why where nobody answered it. */
    public record Resolution(PersonId by, Instant at, @Nullable String reason) {}

    /** A comment or an internal note, with the capacity in which somebody wrote it. */
    public record Remark(String id, String text, PersonId by, @Nullable String role,
            @Nullable DelegationCode delegation,
            Instant at) {}

    /** A comment that everybody reads, in the name of a delegation. */
    public record PublicComment(CommentId comment, DelegationCode delegation, Language language, String text,
            Instant at) {}

    /**
     * What people wrote about it: comments for the whole group, notes for those who review, and for everybody.
     *
     * @param published without those that were taken back
     */
    public record Remarks(List<Remark> comments, List<Remark> notes, List<PublicComment> published) {
        public static final Remarks NONE = new Remarks(List.of(), List.of(), List.of());

        Remarks withComment(Remark comment) {
            return new Remarks(and(comments, comment), notes, published);
        }

        Remarks withNote(Remark note) {
            return new Remarks(comments, and(notes, note), published);
        }

        Remarks with(PublicComment comment) {
            return new Remarks(comments, notes, and(published, comment));
        }

        Remarks without(CommentId comment) {
            return new Remarks(comments, notes,
                    published.stream().filter(one -> !one.comment().equals(comment)).toList());
        }

        private static <T> List<T> and(List<T> all, T one) {
            return Stream.concat(all.stream(), Stream.of(one)).toList();
        }
    }

    /**
     * That its delegation asks for its withdrawal, and why.
     *
     * @param declined the answer; null while the request is open
     */
    public record Withdrawal(String reason, PersonId by, Instant at, @Nullable Declined declined) {
        Withdrawal declined(Declined answer) {
            return new Withdrawal(reason, by, at, answer);
        }
    }

    /** That the secretariat leaves it published, and why. */
    public record Declined(String reason, PersonId by, Instant at) {}

    /**
     * When it reached what, and why it was decided so.
     *
     * @param withdrawal what its delegation asked last while it is published; whatever ends that settles it
     */
    public record Milestones(PersonId submittedBy, Instant submittedAt, @Nullable Instant acceptedAt,
            @Nullable Instant publishedAt, @Nullable String decisionReason, @Nullable Withdrawal withdrawal) {
        Milestones accepted(Instant at, @Nullable String reason) {
            return new Milestones(submittedBy, submittedAt, at, publishedAt, reason, null);
        }

        Milestones published(Instant at) {
            return new Milestones(submittedBy, submittedAt, acceptedAt, at, decisionReason, null);
        }

        /** Under review again: nothing that was decided stands any more. */
        Milestones reopened(String reason) {
            return new Milestones(submittedBy, submittedAt, null, null, reason, null);
        }

        Milestones decided(String reason) {
            return new Milestones(submittedBy, submittedAt, acceptedAt, publishedAt, reason, null);
        }

        Milestones with(@Nullable Withdrawal next) {
            return new Milestones(submittedBy, submittedAt, acceptedAt, publishedAt, decisionReason, next);
        }
    }

    /** Something that the public heard of the practice; {@code name} is gone once it is withdrawn. */
    public record PublicFact(long position, Instant at, String event, @Nullable String name) {}

    public boolean isPublic() {
        return status == PracticeStatus.PUBLISHED;
    }

    public boolean hasOpenQuestions() {
        return questions.stream().anyMatch(Question::isOpen);
    }

    /** The request of its delegation that waits for the secretariat's answer. */
    public Optional<Withdrawal> openRequest() {
        return Optional.ofNullable(milestones.withdrawal()).filter(one -> one.declined() == null);
    }

    PracticeDocument in(PracticeStatus next) {
        return new PracticeDocument(practice, call, group, delegation, answeredBy, contact, next, revision, content,
                revisions, translations, classification, questions, remarks, milestones, publicFacts);
    }

    PracticeDocument with(Classification next) {
        return new PracticeDocument(practice, call, group, delegation, answeredBy, contact, status, revision, content,
                revisions, translations, next, questions, remarks, milestones, publicFacts);
    }

    PracticeDocument withQuestions(List<Question> next) {
        return new PracticeDocument(practice, call, group, delegation, answeredBy, contact, status, revision, content,
                revisions, translations, classification, next, remarks, milestones, publicFacts);
    }

    PracticeDocument with(Remarks next) {
        return new PracticeDocument(practice, call, group, delegation, answeredBy, contact, status, revision, content,
                revisions, translations, classification, questions, next, milestones, publicFacts);
    }

    PracticeDocument with(Milestones next) {
        return new PracticeDocument(practice, call, group, delegation, answeredBy, contact, status, revision, content,
                revisions, translations, classification, questions, remarks, next, publicFacts);
    }

    PracticeDocument withTranslations(List<Translation> next) {
        return new PracticeDocument(practice, call, group, delegation, answeredBy, contact, status, revision, content,
                revisions, next, classification, questions, remarks, milestones, publicFacts);
    }

    PracticeDocument withPublicFacts(List<PublicFact> next) {
        return new PracticeDocument(practice, call, group, delegation, answeredBy, contact, status, revision, content,
                revisions, translations, classification, questions, remarks, milestones, next);
    }

    PracticeDocument revised(PersonId nextContact, int nextRevision, PracticeContent nextContent,
            List<Revision> nextRevisions, Classification nextClassification) {
        return new PracticeDocument(practice, call, group, delegation, answeredBy, nextContact, status, nextRevision,
                nextContent, nextRevisions, translations, nextClassification, questions, remarks, milestones,
                publicFacts);
    }
}
