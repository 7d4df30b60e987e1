package org.rapporteur.shared.practices;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Named;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.QuestionnaireCheck;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.vocabulary.VocabularyCheck;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand;

/** Everything that can be asked about calls and the practices that answer them. */
public sealed interface PracticeCommand extends Command {
    /** The SHA-256 of a file's content. */
    Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    /** At most this many characters in a reason. */
    int REASON = 2_000;
    /** At most this many characters in a question or an answer to it. */
    int QUESTION = 5_000;

    /**
     * Opens a call for practices.
     *
     * @param domains codes of the vocabulary's priority domains that the call is about
     * @param guidance what delegations should know before they answer
     * @param contact a functional address for questions, never a person's
     * @param deadline the last moment at which a practice may be submitted
     * @param languages in which it may be answered, at least one; where it names none, in every one
     * @param opensAt before which nobody answers; where it names none or one that has passed, it opens at once
     * @param mandate of the group, or of the one that it is part of, under which it is held
     */
    @Named("practices.OpenCall")
    record OpenCall(GroupId group, Bilingual title, Bilingual guidance, VersionRef questionnaire,
            VersionRef vocabulary, List<String> domains, @Nullable String contact,
            Instant deadline, @Nullable List<Language> languages, @Nullable Instant opensAt,
            @Nullable MandateId mandate) implements PracticeCommand {
        /** On no terms of its own: open at once, in every language, under no mandate. */
        public OpenCall(GroupId group, Bilingual title, Bilingual guidance, VersionRef questionnaire,
                VersionRef vocabulary, List<String> domains, @Nullable String contact, Instant deadline) {
            this(group, title, guidance, questionnaire, vocabulary, domains, contact, deadline, null, null, null);
        }

        public OpenCall {
            domains = domains == null ? List.of() : List.copyOf(domains);
            languages = languages == null ? null : languages.stream().distinct().toList();
            Check.that().required("group", group).required("title", title).required("guidance", guidance)
                    .required("questionnaire", questionnaire).required("vocabulary", vocabulary)
                    .required("domains", domains).optionalText("contact", contact, 300).required("deadline", deadline)
                    .when(languages != null && languages.isEmpty(), "languages", "invalid.required", null).orThrow();
        }
    }

    @Named("practices.InviteRespondent")
    record InviteRespondent(CallId call, DelegationCode delegation) implements PracticeCommand {
        public InviteRespondent {
            Check.that().required("call", call).required("delegation", delegation).orThrow();
        }
    }

    /** Reminds a delegation that was invited and has not answered: who speaks for it is written to. */
    @Named("practices.RemindRespondent")
    record RemindRespondent(CallId call, DelegationCode delegation) implements PracticeCommand {
        public RemindRespondent {
            Check.that().required("call", call).required("delegation", delegation).orThrow();
        }
    }

    @Named("practices.ExtendCall")
    record ExtendCall(CallId call, Instant deadline, String reason) implements PracticeCommand {
        public ExtendCall {
            Check.that().required("call", call).required("deadline", deadline).text("reason", reason, REASON).orThrow();
        }
    }

    @Named("practices.CloseCall")
    record CloseCall(CallId call, @Nullable String reason) implements PracticeCommand {
        public CloseCall {
            Check.that().required("call", call).optionalText("reason", reason, REASON).orThrow();
        }
    }

    /**
     * Submits a practice in the name of a delegation.
     *
     * @param answeredBy a body that answered for the delegation, such as the Joint Council on Youth
     * @param draft the draft that this submits: it is gone once the practice is a fact
     */
    @Named("practices.SubmitPractice")
    record SubmitPractice(CallId call, DelegationCode delegation, @Nullable DelegationCode answeredBy,
            PracticeContent content, @Nullable DraftId draft) implements PracticeCommand {
        public SubmitPractice {
            Check.that().required("call", call).required("delegation", delegation).required("content", content)
                    .orThrow();
        }
    }

    /** A new revision of a practice that is still under review, whole. */
    @Named("practices.RevisePractice")
    record RevisePractice(PracticeId practice, PracticeContent content,
            @Nullable String reason) implements PracticeCommand {
        public RevisePractice {
            Check.that().required("practice", practice).required("content", content)
                    .optionalText("reason", reason, REASON).orThrow();
        }
    }

    /**
     * Gives a practice one of the categories of the call's vocabulary; the same category again changes its particulars.
     *
     * @param subCategories narrower terms of the category, where some fit
     * @param primary whether it is the practice's main category; there is one at most
     */
    @Named("practices.AssignCategory")
    record AssignCategory(PracticeId practice, String category, List<String> subCategories, boolean primary,
            @Nullable String reason, @Nullable Confidence confidence) implements PracticeCommand {
        public AssignCategory {
            subCategories = subCategories == null ? List.of() : List.copyOf(subCategories);
            Check.that().required("practice", practice).text("category", category, 20)
                    .optionalText("reason", reason, REASON).orThrow();
        }
    }

    @Named("practices.RemoveCategory")
    record RemoveCategory(PracticeId practice, String category, String reason) implements PracticeCommand {
        public RemoveCategory {
            Check.that().required("practice", practice).text("category", category, 20).text("reason", reason, REASON)
                    .orThrow();
        }
    }

    /** Says that no category fits, and why; the reason is public. */
    @Named("practices.LeaveUncategorised")
    record LeaveUncategorised(PracticeId practice, Bilingual reason) implements PracticeCommand {
        public LeaveUncategorised {
            Check.that().required("practice", practice).required("reason", reason).orThrow();
        }
    }

    /**
     * Sets the priority domains by which a practice is classified.
     *
     * @param assumed whether the rapporteur infers them, where the delegation's answer does not tell
     */
    @Named("practices.AssignPriorityDomain")
    record AssignPriorityDomain(PracticeId practice, List<String> domains, @Nullable String reason,
            boolean assumed) implements PracticeCommand {
        public AssignPriorityDomain {
            domains = domains == null ? List.of() : List.copyOf(domains);
            Check.that().required("practice", practice).required("domains", domains)
                    .when(assumed && (reason == null || reason.isBlank()), "reason", "invalid.required", null)
                    .optionalText("reason", reason, REASON).orThrow();
        }
    }

    /**
     * Says by what kind of innovation a practice is told apart: one, both or none of the vocabulary's.
     *
     * @param types codes of the vocabulary; none of them says that it is neither
     * @param assumed whether the rapporteur infers it, where the delegation's answer does not tell
     */
    @Named("practices.SetInnovationType")
    record SetInnovationType(PracticeId practice, List<String> types, @Nullable String reason,
            boolean assumed) implements PracticeCommand {
        public SetInnovationType {
            types = types == null ? List.of() : types.stream().distinct().sorted().toList();
            Check.that().required("practice", practice)
                    .when(assumed && (reason == null || reason.isBlank()), "reason", "invalid.required", null)
                    .optionalText("reason", reason, REASON).orThrow();
        }
    }

    /**
     * Links a practice to an article of the European Social Charter, or to one of its paragraphs.
     *
     * @param assumed whether the rapporteur infers it, where the delegation's answer does not name it
     */
    @Named("practices.LinkCharterArticle")
    record LinkCharterArticle(PracticeId practice, String article, @Nullable String paragraph,
            @Nullable String reason, boolean assumed) implements PracticeCommand {
        public LinkCharterArticle {
            Check.that().required("practice", practice).text("article", article, 20)
                    .optionalText("paragraph", paragraph, 20)
                    .when(assumed && (reason == null || reason.isBlank()), "reason", "invalid.required", null)
                    .optionalText("reason", reason, REASON).orThrow();
        }
    }

    @Named("practices.UnlinkCharterArticle")
    record UnlinkCharterArticle(PracticeId practice, String article, @Nullable String paragraph,
            String reason) implements PracticeCommand {
        public UnlinkCharterArticle {
            Check.that().required("practice", practice).text("article", article, 20)
                    .optionalText("paragraph", paragraph, 20).text("reason", reason, REASON).orThrow();
        }
    }

    /**
     * Tags a practice with an instrument that it rests on or serves: one of the vocabulary, or another by its name.
     *
     * @param instrument a code of the vocabulary, or the name of another one
     * @param listed whether it is one of the vocabulary
     * @param assumed whether the rapporteur infers it, where the delegation's answer does not name it
     */
    @Named("practices.TagInstrument")
    record TagInstrument(PracticeId practice, String instrument, boolean listed, @Nullable String reason,
            boolean assumed) implements PracticeCommand {
        public TagInstrument {
            Check.that().required("practice", practice).text("instrument", instrument, InstrumentRef.NAME)
                    .when(assumed && (reason == null || reason.isBlank()), "reason", "invalid.required", null)
                    .optionalText("reason", reason, REASON).orThrow();
        }
    }

    @Named("practices.UntagInstrument")
    record UntagInstrument(PracticeId practice, String instrument, boolean listed,
            String reason) implements PracticeCommand {
        public UntagInstrument {
            Check.that().required("practice", practice).text("instrument", instrument, InstrumentRef.NAME)
                    .text("reason", reason, REASON).orThrow();
        }
    }

    /** A note for those who review and run the group: the delegation and the public never read it. */
    @Named("practices.AddInternalNote")
    record AddInternalNote(PracticeId practice, String text) implements PracticeCommand {
        public AddInternalNote {
            Check.that().required("practice", practice).text("text", text, QUESTION).orThrow();
        }
    }

    /** A comment that the whole group reads, and nobody else. */
    @Named("practices.CommentOnPractice")
    record CommentOnPractice(PracticeId practice, String text) implements PracticeCommand {
        public CommentOnPractice {
            Check.that().required("practice", practice).text("text", text, QUESTION).orThrow();
        }
    }

    /**
     * A comment that everybody reads beside a published practice, with the name of the sender's delegation and no person's.
     *
     * @param language in which it is written
     */
    @Named("practices.CommentPublicly")
    record CommentPublicly(PracticeId practice, Language language, String text) implements PracticeCommand {
        public CommentPublicly {
            Check.that().required("practice", practice).required("language", language).text("text", text, QUESTION)
                    .orThrow();
        }
    }

    /** Takes a public comment back: its text is no longer shown to anybody, that it stood there stays known. */
    @Named("practices.TakeBackPublicComment")
    record TakeBackPublicComment(PracticeId practice, CommentId comment, String reason) implements PracticeCommand {
        public TakeBackPublicComment {
            Check.that().required("practice", practice).required("comment", comment).text("reason", reason, REASON)
                    .orThrow();
        }
    }

    /**
     * Asks the delegation a question about its practice.
     *
     * @param field the field of the questionnaire that it is about; null where it is about the whole
     * @param due when the answer is hoped for
     */
    @Named("practices.RequestClarification")
    record RequestClarification(PracticeId practice, @Nullable String field, String question,
            @Nullable Instant due) implements PracticeCommand {
        public RequestClarification {
            Check.that().required("practice", practice).optionalText("field", field, 60)
                    .text("question", question, QUESTION).orThrow();
        }
    }

    @Named("practices.ProvideClarification")
    record ProvideClarification(PracticeId practice, ClarificationId clarification,
            String answer) implements PracticeCommand {
        public ProvideClarification {
            Check.that().required("practice", practice).required("clarification", clarification)
                    .text("answer", answer, QUESTION).orThrow();
        }
    }

    /**
     * Settles a question: its answer is enough, or none is needed any more.
     *
     * @param reason why none is needed; without it only an answered question is settled
     */
    @Named("practices.ResolveClarification")
    record ResolveClarification(PracticeId practice, ClarificationId clarification,
            @Nullable String reason) implements PracticeCommand {
        public ResolveClarification {
            Check.that().required("practice", practice).required("clarification", clarification)
                    .optionalText("reason", reason, REASON).orThrow();
        }
    }

    @Named("practices.AcceptPractice")
    record AcceptPractice(PracticeId practice, @Nullable String reason) implements PracticeCommand {
        public AcceptPractice {
            Check.that().required("practice", practice).optionalText("reason", reason, REASON).orThrow();
        }
    }

    @Named("practices.DeclinePractice")
    record DeclinePractice(PracticeId practice, String reason) implements PracticeCommand {
        public DeclinePractice {
            Check.that().required("practice", practice).text("reason", reason, REASON).orThrow();
        }
    }

    @Named("practices.PublishPractice")
    record PublishPractice(PracticeId practice) implements PracticeCommand {
        public PublishPractice {
            Check.that().required("practice", practice).orThrow();
        }
    }

    /** Takes a practice that was declined, or published in error, back to its review. */
    @Named("practices.ReopenPractice")
    record ReopenPractice(PracticeId practice, String reason) implements PracticeCommand {
        public ReopenPractice {
            Check.that().required("practice", practice).text("reason", reason, REASON).orThrow();
        }
    }

    @Named("practices.WithdrawPractice")
    record WithdrawPractice(PracticeId practice, String reason) implements PracticeCommand {
        public WithdrawPractice {
            Check.that().required("practice", practice).text("reason", reason, REASON).orThrow();
        }
    }

    /** Asks the secretariat, in the name of the delegation, to withdraw its practice, which is published by now. */
    @Named("practices.AskForWithdrawal")
    record AskForWithdrawal(PracticeId practice, String reason) implements PracticeCommand {
        public AskForWithdrawal {
            Check.that().required("practice", practice).text("reason", reason, REASON).orThrow();
        }
    }

    /** Answers such a request: the practice stays published. */
    @Named("practices.DeclineWithdrawal")
    record DeclineWithdrawal(PracticeId practice, String reason) implements PracticeCommand {
        public DeclineWithdrawal {
            Check.that().required("practice", practice).text("reason", reason, REASON).orThrow();
        }
    }

    /**
     * Judges by a checklist whether others can adopt a practice, and on what evidence.
     *
     * @param checklist the version of the checklist that is answered, whole
     * @param language in which the notes are written
     * @param answers by the criterion's code
     * @param evidence the code of a level of the checklist
     */
    @Named("practices.AssessTransferability")
    record AssessTransferability(PracticeId practice, VersionRef checklist, Language language,
            Map<String, CriterionAnswer> answers, String evidence) implements PracticeCommand {
        public AssessTransferability {
            answers = answers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(answers));
            Check check = Check.that().required("practice", practice).required("checklist", checklist)
                    .required("language", language).text("evidence", evidence, 20);
            answers.forEach((criterion, answer) -> check
                    .required("answers." + criterion + ".verdict", answer == null ? null : answer.verdict())
                    .optionalText("answers." + criterion + ".note", answer == null ? null : answer.note(), REASON));
            check.orThrow();
        }
    }

    /**
     * Records that a delegation adopts a published practice of another one.
     *
     * @param language in which it is told what was adapted
     * @param adapted what the delegation has to do differently, as far as it is known
     * @param contactName whom the others can ask; personal, as the address is
     */
    @Named("practices.RecordTransfer")
    record RecordTransfer(PracticeId practice, DelegationCode delegation, TransferStatus status, Language language,
            @Nullable String adapted, String contactName, @Nullable String contactEmail) implements PracticeCommand {
        public RecordTransfer {
            Check.that().required("practice", practice).required("delegation", delegation).required("status", status)
                    .when(status == TransferStatus.ABANDONED, "status", "invalid.not-begun", null)
                    .required("language", language).optionalText("adapted", adapted, QUESTION)
                    .text("contactName", contactName, 200).optionalText("contactEmail", contactEmail, 300)
                    .when(contactEmail != null && !WorkingGroupCommand.EMAIL.matcher(contactEmail).matches(),
                            "contactEmail", "invalid.email", null)
                    .orThrow();
        }
    }

    /**
     * Tells how far a delegation is with a practice that it adopts, and what it has adapted by now.
     *
     * @param contactName a new contact in the place of the one before; null leaves that one
     * @param reason needed where the transfer is abandoned
     */
    @Named("practices.UpdateTransfer")
    record UpdateTransfer(PracticeId practice, TransferId transfer, TransferStatus status, Language language,
            @Nullable String adapted, @Nullable String contactName, @Nullable String contactEmail,
            @Nullable String reason) implements PracticeCommand {
        public UpdateTransfer {
            Check.that().required("practice", practice).required("transfer", transfer).required("status", status)
                    .required("language", language).optionalText("adapted", adapted, QUESTION)
                    .when(contactEmail != null && (contactName == null || contactName.isBlank()), "contactName",
                            "invalid.required", null)
                    .optionalText("contactName", contactName, 200).optionalText("contactEmail", contactEmail, 300)
                    .when(contactEmail != null && !WorkingGroupCommand.EMAIL.matcher(contactEmail).matches(),
                            "contactEmail", "invalid.email", null)
                    .when(status == TransferStatus.ABANDONED && (reason == null || reason.isBlank()), "reason",
                            "invalid.required", null)
                    .optionalText("reason", reason, REASON).orThrow();
        }
    }

    /**
     * Gives a practice's text in the other language.
     *
     * @param ofRevision the revision that was translated: a later revision makes the translation stale
     * @param answers the translated text answers, by field id, and why there is none, by {@link Answer#reasonOf}; what is
     *     missing shows in the original language
     */
    @Named("practices.ProvideTranslation")
    record ProvideTranslation(PracticeId practice, Language language, int ofRevision, String name,
            java.util.Map<String, String> answers) implements PracticeCommand {
        public ProvideTranslation {
            answers = answers == null
                    ? java.util.Map.of()
                    : java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(answers));
            Check.that().required("practice", practice).required("language", language)
                    .text("name", name, PracticeContent.NAME)
                    .when(ofRevision < 1, "ofRevision", "invalid.required", null).orThrow();
        }
    }

    /**
     * Publishes a version of a questionnaire: it never changes again, and calls may ask it.
     *
     * @param basis the version from which it was made
     * @param draft the draft that this publishes: it is gone once the version is a fact
     */
    @Named("practices.PublishQuestionnaireVersion")
    record PublishQuestionnaireVersion(GroupId group, Questionnaire questionnaire, @Nullable VersionRef basis,
            @Nullable VersionDraftId draft) implements PracticeCommand {
        public PublishQuestionnaireVersion {
            Check.that().required("group", group).required("questionnaire", questionnaire).orThrow();
            QuestionnaireCheck.require(questionnaire);
        }
    }

    /** Publishes a version of a vocabulary: it never changes again, and calls may be opened on it. */
    @Named("practices.PublishVocabularyVersion")
    record PublishVocabularyVersion(GroupId group, Vocabulary vocabulary, @Nullable VersionRef basis,
            @Nullable VersionDraftId draft) implements PracticeCommand {
        public PublishVocabularyVersion {
            Check.that().required("group", group).required("vocabulary", vocabulary).orThrow();
            VocabularyCheck.require(vocabulary);
        }
    }

    /** Removes the content of a file for good, such as on a request for erasure; that it was there stays known. */
    @Named("practices.RemoveFile")
    record RemoveFile(PracticeId practice, String hash, String reason) implements PracticeCommand {
        public RemoveFile {
            Check.that().required("practice", practice).matches("hash", hash, HASH, "invalid.file-hash")
                    .text("reason", reason, REASON).orThrow();
        }
    }
}
