package org.rapporteur.query.audit.trails;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.telling.joining.PracticeFacts;
import org.rapporteur.query.telling.joining.PracticeLife;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent.CategoryAssigned;
import org.rapporteur.shared.practices.PracticeEvent.CategoryRemoved;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleLinked;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleUnlinked;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationProvided;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationResolved;
import org.rapporteur.shared.practices.PracticeEvent.InnovationTypeSet;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentTagged;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentUntagged;
import org.rapporteur.shared.practices.PracticeEvent.InternalNoteAdded;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommented;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommentedPublicly;
import org.rapporteur.shared.practices.PracticeEvent.PracticeLeftUncategorised;
import org.rapporteur.shared.practices.PracticeEvent.FileAttached;
import org.rapporteur.shared.practices.PracticeEvent.FileRemoved;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.PriorityDomainAssigned;
import org.rapporteur.shared.practices.PracticeEvent.PublicCommentTakenBack;
import org.rapporteur.shared.practices.PracticeEvent.TranslationProvided;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalDeclined;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalRequested;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeStatus;

/** The fields of a practice, as its trail names them: those of the questionnaire, and what the review adds. */
final class PracticeTeller implements TrailTeller {
    static final String STATUS = "status";
    private static final String CATEGORY = "category.";
    private static final String ARTICLE = "article.";
    private static final String INSTRUMENT = "instrument.";
    /** The public hears that one was written, and reads it on the page while it stands; never here. */
    private static final String PUBLIC_COMMENT = "publicComment.";
    private static final String UNCATEGORISED = "uncategorised";
    /** Gone with what ended the publication: whatever that was answers the request. */
    private static final String REQUEST = "withdrawalRequest";
    /** A question stands here until it is answered, so that the state knows whether one is open. */
    private static final String QUESTION = "question.";
    private static final String CLARIFICATION = "clarification.";

    @Override
    public String kind() {
        return "practice";
    }

    @Override
    public Optional<String> object(Event event) {
        return PracticeFacts.practice(event).map(PracticeId::value);
    }

    @Override
    public void tell(Event event, Map<String, Value> state) {
        tellText(event, state);
        tellReview(event, state);
        tellRequest(event, state);
        TransferFields.tell(event, state);
        boolean questionsOpen = state.keySet().stream().anyMatch(field -> field.startsWith(QUESTION));
        state.put(STATUS, Value.of(PracticeLife.after(status(state), event, questionsOpen).code()));
    }

    private static PracticeStatus status(Map<String, Value> state) {
        Value status = state.get(STATUS);
        return status == null || status.text() == null
                ? PracticeStatus.SUBMITTED
                : PracticeStatus.valueOf(Words.constant(status.text()));
    }

    private static void tellText(Event event, Map<String, Value> state) {
        switch (event) {
            case PracticeSubmitted e -> ContentFields.tell(e.content(), e.contact(), state);
            case PracticeRevised e -> ContentFields.tell(e.content(), e.contact(), state);
            case TranslationProvided e -> translated(e, state);
            case FileAttached e -> state.put("file." + e.hash() + "." + e.field(), Value.of(e.name()));
            case FileRemoved e -> state.keySet().removeIf(field -> field.startsWith("file." + e.hash()));
            default -> {
            }
        }
    }

    private static void translated(TranslationProvided e, Map<String, Value> state) {
        String prefix = "translation." + e.language().code() + ".";
        state.keySet().removeIf(field -> field.startsWith(prefix));
        state.put(prefix + "name", Value.of(e.name()));
        e.answers().forEach((field, text) -> state.put(prefix + field, Value.of(text)));
    }

    private static void tellReview(Event event, Map<String, Value> state) {
        switch (event) {
            case CategoryAssigned e -> assigned(e, state);
            case CategoryRemoved e -> state.remove(CATEGORY + e.category());
            case PracticeLeftUncategorised e -> uncategorised(e, state);
            case PriorityDomainAssigned e ->
                state.put("assignedDomains", Value.of(String.join(", ", e.domains())));
            case InnovationTypeSet e ->
                state.put("innovation", Value.of(e.types().isEmpty() ? "none" : Words.list(e.types())));
            case CharterArticleLinked e -> state.put(ARTICLE + e.ref(), Value.of(e.ref().toString()));
            case CharterArticleUnlinked e -> state.remove(ARTICLE + e.ref());
            case InstrumentTagged e -> state.put(INSTRUMENT + e.ref().value(), Value.of(e.instrument()));
            case InstrumentUntagged e -> state.remove(INSTRUMENT + e.ref().value());
            case ClarificationResolved e -> resolved(e, state);
            case PracticeCommented e -> state.put("comment." + e.comment(), Value.of(e.text()));
            case PracticeCommentedPublicly e -> state.put(PUBLIC_COMMENT + e.comment(), Value.of(e.text()));
            case PublicCommentTakenBack e -> state.remove(PUBLIC_COMMENT + e.comment());
            case InternalNoteAdded e -> state.put("note." + e.note(), Value.of(e.text()));
            case ClarificationRequested e -> state.put(QUESTION + e.clarification(), Value.of(e.question()));
            case ClarificationProvided e -> answered(e, state);
            default -> {
            }
        }
    }

    private static void tellRequest(Event event, Map<String, Value> state) {
        switch (event) {
            case WithdrawalRequested e -> state.put(REQUEST, Value.of("waiting"));
            case WithdrawalDeclined e -> state.put(REQUEST, Value.of("declined"));
            case PracticeWithdrawn e -> state.remove(REQUEST);
            case PracticeReopened e -> state.remove(REQUEST);
            default -> {
            }
        }
    }

    private static void assigned(CategoryAssigned e, Map<String, Value> state) {
        state.remove(UNCATEGORISED);
        String narrower = e.subCategories().isEmpty() ? "" : " (" + String.join(", ", e.subCategories()) + ")";
        state.put(CATEGORY + e.category(), Value.of(e.category() + narrower));
    }

    private static void uncategorised(PracticeLeftUncategorised e, Map<String, Value> state) {
        state.keySet().removeIf(field -> field.startsWith(CATEGORY));
        state.put(UNCATEGORISED, Value.of(e.reason().en()));
    }

    private static void answered(ClarificationProvided e, Map<String, Value> state) {
        state.remove(QUESTION + e.clarification());
        state.put(CLARIFICATION + e.clarification(), Value.of(e.answer()));
    }

    private static void resolved(ClarificationResolved e, Map<String, Value> state) {
        state.remove(QUESTION + e.clarification());
        state.put("resolution." + e.clarification(), Value.of("settled"));
    }
}
