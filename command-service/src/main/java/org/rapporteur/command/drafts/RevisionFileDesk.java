package org.rapporteur.command.drafts;

import java.util.List;
import org.rapporteur.attachments.StoredFile;
import org.rapporteur.command.practices.Attachments;
import org.rapporteur.command.practices.Call;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.OnPractice.Nothing;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.command.running.LogHistory;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.DraftFiles;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.springframework.stereotype.Component;

/** Files for the next text of a practice: brought by its delegation while it may revise, named by the revision. */
@Component
class RevisionFileDesk {
    private final BroughtFiles brought;
    private final LogHistory history;

    RevisionFileDesk(BroughtFiles brought, LogHistory history) {
        this.brought = brought;
        this.history = history;
    }

    /** Those of these that its delegation brought. */
    DraftFiles known(PracticeId practice, String field, List<String> hashes, PersonId reader) {
        String owner = owner(practice, reader);
        return BroughtFiles
                .answer(hashes.stream().flatMap(hash -> brought.view(owner, field, hash).stream()).toList());
    }

    DraftFiles bring(PracticeId practice, String field, String name, byte[] content, PersonId editor) {
        StoredFile file = brought.keep(requireFiles(practice, field, editor), name, content);
        return known(practice, field, List.of(file.hash()), editor);
    }

    /** Whether the editor may bring files for this answer; answers on whose behalf. */
    String requireFiles(PracticeId practice, String field, PersonId editor) {
        String owner = owner(practice, editor);
        Call call = Call.of(OnPractice.dossier(practice, history).call(), history);
        Check.that().when(
                call.questionnaire().field(field).filter(one -> one.type() == FieldType.FILES).isEmpty(), "field",
                "invalid.unknown-field", null).orThrow();
        return owner;
    }

    private String owner(PracticeId practice, PersonId person) {
        OnPractice<Nothing> on = OnPractice.load(practice, person, history);
        on.asItsDelegation();
        PracticeRule.OPEN_FOR_REVIEW.requires(on.dossier().isOpenForReview());
        return Attachments.owner(on.dossier().group(), on.dossier().delegation());
    }
}
