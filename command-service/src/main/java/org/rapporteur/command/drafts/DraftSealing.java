package org.rapporteur.command.drafts;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.running.VersionShelf;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.DraftQuery.DraftContent;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.springframework.stereotype.Component;

/** Personal answers rest sealed with the author's key, and are opened for who may read the draft. */
@Component
class DraftSealing {
    /** Sealed text; drafts that were kept before reasons and entries were sealed have these in clear. */
    private static final Pattern SEALED = Pattern.compile("s1\\.[0-9a-f]{16}\\.[\\w-]+\\.[\\w-]+");

    private final SubjectKeys keys;
    private final VersionShelf shelf;

    DraftSealing(SubjectKeys keys, VersionShelf shelf) {
        this.keys = keys;
        this.shelf = shelf;
    }

    StoredDraft sealed(StoredDraft draft) {
        return changed(draft, text -> keys.seal(draft.author().value(), text));
    }

    /** What was erased is gone: the answer is empty then. */
    StoredDraft opened(StoredDraft draft) {
        return changed(draft,
                text -> SEALED.matcher(text).matches() ? keys.open(draft.author().value(), text).orElse("") : text);
    }

    private StoredDraft changed(StoredDraft draft, UnaryOperator<String> change) {
        Map<String, Answer> answers = new TreeMap<>(draft.content().answers());
        shelf.questionnaire(draft.questionnaire()).fields().filter(Questionnaire.Field::personal)
                .forEach(field -> answers.computeIfPresent(field.id(), (id, answer) -> changed(answer, change)));
        DraftContent content = draft.content();
        return draft.withContent(new DraftContent(content.language(), content.name(), content.domains(),
                content.otherDomain(), answers, content.answeredBy()));
    }

    /** why the reason too: "she is on leave" tells of a person as much as a name does. */
    private static Answer changed(Answer answer, UnaryOperator<String> change) {
        return new Answer(answer.status(), changed(answer.text(), change),
                answer.items().stream().map(change).toList(), answer.period(), changed(answer.reason(), change));
    }

    private static @Nullable String changed(@Nullable String text, UnaryOperator<String> change) {
        return text == null || text.isEmpty() ? text : change.apply(text);
    }
}
