package org.rapporteur.shared.practices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Named;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;

/** Every fact about calls and the practices that answer them. */
public sealed interface PracticeEvent extends Event {
    @Named("practices.CallOpened")
    record CallOpened(CallId call, GroupId group, OrganisationId organisation, Bilingual title, Bilingual guidance,
            VersionRef questionnaire, VersionRef vocabulary, List<String> domains, @Nullable String contact,
            Instant deadline) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.call(call));
        }
    }

    /**
     * On which terms a call is held, told together with its opening where it has any of its own.
     *
     * @param languages in which it may be answered; empty: in every one
     * @param opensAt before which nobody answers
     * @param mandate under which it is held
     */
    @Named("practices.CallTermsSet")
    record CallTermsSet(CallId call, GroupId group, List<Language> languages, @Nullable Instant opensAt,
            @Nullable MandateId mandate) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return mandate == null
                    ? Set.of(PracticeTags.call(call))
                    : Set.of(PracticeTags.call(call), MandateTags.calls(mandate));
        }
    }

    @Named("practices.RespondentInvited")
    record RespondentInvited(CallId call, DelegationCode delegation) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.respondent(call, delegation));
        }
    }

    /** The secretariat reminded a delegation that it has not answered yet. */
    @Named("practices.RespondentReminded")
    record RespondentReminded(CallId call, DelegationCode delegation) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.respondent(call, delegation));
        }
    }

    @Named("practices.CallExtended")
    record CallExtended(CallId call, Instant deadline, String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.call(call));
        }
    }

    @Named("practices.CallClosed")
    record CallClosed(CallId call, @Nullable String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.call(call));
        }
    }

    /**
     * A delegation's practice entered the log.
     *
     * @param contact the person whose key seals the personal answers
     */
    @Named("practices.PracticeSubmitted")
    record PracticeSubmitted(PracticeId practice, CallId call, GroupId group, DelegationCode delegation,
            @Nullable DelegationCode answeredBy, PersonId contact, PracticeContent content) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice), PracticeTags.names(call, delegation));
        }
    }

    @Named("practices.PracticeRevised")
    record PracticeRevised(PracticeId practice, CallId call, DelegationCode delegation, int revision,
            PersonId contact, PracticeContent content, @Nullable String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice), PracticeTags.names(call, delegation));
        }
    }

    @Named("practices.CategoryAssigned")
    record CategoryAssigned(PracticeId practice, String category, List<String> subCategories, boolean primary,
            @Nullable String reason, @Nullable Confidence confidence) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    @Named("practices.CategoryRemoved")
    record CategoryRemoved(PracticeId practice, String category, String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    @Named("practices.PracticeLeftUncategorised")
    record PracticeLeftUncategorised(PracticeId practice, Bilingual reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    @Named("practices.PriorityDomainAssigned")
    record PriorityDomainAssigned(PracticeId practice, List<String> domains, @Nullable String reason,
            boolean assumed) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    /** Of which kinds its innovation is; none of them says that it is neither. */
    @Named("practices.InnovationTypeSet")
    record InnovationTypeSet(PracticeId practice, List<String> types, @Nullable String reason,
            boolean assumed) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    @Named("practices.CharterArticleLinked")
    record CharterArticleLinked(PracticeId practice, String article, @Nullable String paragraph,
            @Nullable String reason, boolean assumed) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }

        public CharterRef ref() {
            return new CharterRef(article, paragraph);
        }
    }

    @Named("practices.CharterArticleUnlinked")
    record CharterArticleUnlinked(PracticeId practice, String article, @Nullable String paragraph,
            String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }

        public CharterRef ref() {
            return new CharterRef(article, paragraph);
        }
    }

    @Named("practices.InstrumentTagged")
    record InstrumentTagged(PracticeId practice, String instrument, boolean listed,
            @Nullable String reason, boolean assumed) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }

        public InstrumentRef ref() {
            return new InstrumentRef(instrument, listed);
        }
    }

    @Named("practices.InstrumentUntagged")
    record InstrumentUntagged(PracticeId practice, String instrument, boolean listed,
            String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }

        public InstrumentRef ref() {
            return new InstrumentRef(instrument, listed);
        }
    }

    /** A note of those who review: never told to the practice's delegation, nor to the public. */
    @Named("practices.InternalNoteAdded")
    record InternalNoteAdded(PracticeId practice, NoteId note, String text) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    /** A comment within the group: never told to the public. */
    @Named("practices.PracticeCommented")
    record PracticeCommented(PracticeId practice, CommentId comment, String text) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    /**
     * A delegation commented on a published practice, for everybody.
     *
     * @param delegation in whose name it stands there
     */
    @Named("practices.PracticeCommentedPublicly")
    record PracticeCommentedPublicly(PracticeId practice, CommentId comment, DelegationCode delegation,
            Language language, String text) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    /** A public comment is no longer shown. */
    @Named("practices.PublicCommentTakenBack")
    record PublicCommentTakenBack(PracticeId practice, CommentId comment, String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    @Named("practices.ClarificationRequested")
    record ClarificationRequested(PracticeId practice, ClarificationId clarification, @Nullable String field,
            String question, @Nullable Instant due) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    @Named("practices.ClarificationProvided")
    record ClarificationProvided(PracticeId practice, ClarificationId clarification,
            String answer) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    @Named("practices.ClarificationResolved")
    record ClarificationResolved(PracticeId practice, ClarificationId clarification,
            @Nullable String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    @Named("practices.PracticeAccepted")
    record PracticeAccepted(PracticeId practice, @Nullable String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    @Named("practices.PracticeDeclined")
    record PracticeDeclined(PracticeId practice, String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    @Named("practices.PracticePublished")
    record PracticePublished(PracticeId practice) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    /** The practice is under review again; what was shown no longer is. */
    @Named("practices.PracticeReopened")
    record PracticeReopened(PracticeId practice, String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    /** The practice is no longer shown, and its name is free again for the delegation. */
    @Named("practices.PracticeWithdrawn")
    record PracticeWithdrawn(PracticeId practice, CallId call, DelegationCode delegation,
            String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice), PracticeTags.names(call, delegation));
        }
    }

    /** Its delegation asks that the published practice be withdrawn; the request is open until it is answered. */
    @Named("practices.WithdrawalRequested")
    record WithdrawalRequested(PracticeId practice, String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    /** The secretariat does not withdraw the practice as its delegation asked: it stays published. */
    @Named("practices.WithdrawalDeclined")
    record WithdrawalDeclined(PracticeId practice, String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    /** A rapporteur judged by a checklist whether others can adopt the practice; a later judgement takes its place. */
    @Named("practices.TransferabilityAssessed")
    record TransferabilityAssessed(PracticeId practice, VersionRef checklist, Language language,
            Map<String, CriterionAnswer> answers, String evidence) implements PracticeEvent {
        public TransferabilityAssessed {
            answers = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(answers));
        }

        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    /** A delegation adopts a practice of another one. */
    @Named("practices.TransferRecorded")
    record TransferRecorded(PracticeId practice, TransferId transfer, GroupId group, DelegationCode delegation,
            TransferStatus status, Language language, @Nullable String adapted, Sealed contactName,
            @Nullable Sealed contactEmail) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    /** How far the delegation is with it by now; a contact is there only where a new one takes over. */
    @Named("practices.TransferUpdated")
    record TransferUpdated(PracticeId practice, TransferId transfer, TransferStatus status, Language language,
            @Nullable String adapted, @Nullable Sealed contactName, @Nullable Sealed contactEmail,
            @Nullable String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    @Named("practices.TranslationProvided")
    record TranslationProvided(PracticeId practice, Language language, int ofRevision, String name,
            Map<String, String> answers) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice));
        }
    }

    /**
     * A version of a questionnaire, whole, so that the log suffices to read what was answered to it.
     *
     * @param basis the version from which it was made
     */
    @Named("practices.QuestionnaireVersionPublished")
    record QuestionnaireVersionPublished(GroupId group, OrganisationId organisation, Questionnaire questionnaire,
            @Nullable VersionRef basis) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.questionnaire(questionnaire.ref()),
                    PracticeTags.questionnaireVersions(questionnaire.ref().id()));
        }
    }

    /** A version of a vocabulary, whole, so that the log suffices to read what was classified by it. */
    @Named("practices.VocabularyVersionPublished")
    record VocabularyVersionPublished(GroupId group, OrganisationId organisation, Vocabulary vocabulary,
            @Nullable VersionRef basis) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.vocabulary(vocabulary.ref()),
                    PracticeTags.vocabularyVersions(vocabulary.ref().id()));
        }
    }

    /**
     * A file goes with an answer; its content is kept beside the log, under its hash.
     *
     * @param hash the SHA-256 of the content, in hexadecimal digits
     * @param size in bytes
     * @param mediaType told by the content, not by its name
     */
    @Named("practices.FileAttached")
    record FileAttached(PracticeId practice, String field, String hash, String name, int size,
            String mediaType) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice), PracticeTags.file(hash));
        }
    }

    /** The content of a file is gone for good; its hash stays. */
    @Named("practices.FileRemoved")
    record FileRemoved(PracticeId practice, String hash, String reason) implements PracticeEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(PracticeTags.practice(practice), PracticeTags.file(hash));
        }
    }
}
