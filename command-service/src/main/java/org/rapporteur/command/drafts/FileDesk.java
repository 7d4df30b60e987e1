package org.rapporteur.command.drafts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.attachments.StoredFile;
import org.rapporteur.command.practices.Attachments;
import org.rapporteur.command.running.VersionShelf;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.DraftId;
import org.rapporteur.shared.practices.PracticeQuery.DraftFiles;
import org.rapporteur.shared.practices.PracticeQuery.FileView;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.springframework.stereotype.Component;

/** Where files are brought to a draft: each is looked at before it is kept, under the name of the draft's delegation. */
@Component
class FileDesk {
    private final DraftDesk desk;
    private final FileStore files;
    private final BroughtFiles brought;
    private final VersionShelf shelf;

    FileDesk(DraftDesk desk, FileStore files, BroughtFiles brought, VersionShelf shelf) {
        this.desk = desk;
        this.files = files;
        this.brought = brought;
        this.shelf = shelf;
    }

    DraftFiles all(DraftId id, PersonId reader) {
        StoredDraft draft = desk.readable(id, reader);
        List<FileView> items = fields(draft).flatMap(field -> views(draft, field)).toList();
        return BroughtFiles.answer(items);
    }

    private Stream<Field> fields(StoredDraft draft) {
        return shelf.questionnaire(draft.questionnaire()).fields().filter(field -> field.type() == FieldType.FILES);
    }

    private Stream<FileView> views(StoredDraft draft, Field field) {
        Answer answer = draft.content().answers().get(field.id());
        return answer == null
                ? Stream.of()
                : answer.items().stream().flatMap(hash -> brought.view(owner(draft), field.id(), hash).stream());
    }

    private static String owner(StoredDraft draft) {
        return Attachments.owner(draft.group(), draft.delegation());
    }

    /** Whether the editor may bring files for this answer; answers with the draft. */
    StoredDraft requireFiles(DraftId id, String field, PersonId editor) {
        StoredDraft draft = desk.readable(id, editor);
        Check.that().when(fields(draft).noneMatch(one -> one.id().equals(field)), "field", "invalid.unknown-field",
                null).orThrow();
        return draft;
    }

    DraftFiles bring(DraftId id, String field, String name, byte[] content, PersonId editor) {
        StoredDraft draft = requireFiles(id, field, editor);
        StoredFile file = brought.keep(owner(draft), name, content);
        desk.answer(id, field, hashes -> with(hashes, file.hash()), editor);
        return all(id, editor);
    }

    private static List<String> with(List<String> hashes, String hash) {
        List<String> more = Stream.concat(hashes.stream(), Stream.of(hash)).distinct().toList();
        DraftRule.FILE_COUNT.requires(more.size() <= Attachments.MOST, Attachments.MOST);
        return more;
    }

    DraftFiles leave(DraftId id, String field, String hash, PersonId editor) {
        desk.answer(id, field, hashes -> hashes.stream().filter(one -> !one.equals(hash)).toList(), editor);
        return all(id, editor);
    }

    /** A file of the draft with its content. */
    Optional<StoredFile> find(DraftId id, String hash, PersonId reader) {
        StoredDraft draft = desk.readable(id, reader);
        return fields(draft).flatMap(field -> views(draft, field)).filter(file -> file.hash().equals(hash)).findFirst()
                .flatMap(file -> files.find(owner(draft), hash));
    }

    Optional<byte[]> content(StoredFile file) {
        return files.content(file.hash());
    }
}
