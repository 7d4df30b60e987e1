package org.rapporteur.command.drafts;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.attachments.ContentHash;
import org.rapporteur.attachments.FileKind;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.attachments.FileStore.Upload;
import org.rapporteur.attachments.StoredFile;
import org.rapporteur.attachments.VirusScanner;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where files are brought to a draft: each is looked at before it is kept, under the name of the draft's delegation. */
@Component
class FileDesk {
    private static final Logger LOG = LoggerFactory.getLogger(FileDesk.class);
    private static final int MEGABYTE = 1024 * 1024;
    private static final int NAME = 150;

    private final DraftDesk desk;
    private final FileStore files;
    private final VirusScanner scanner;
    private final VersionShelf shelf;
    private final Clock clock;

    FileDesk(DraftDesk desk, FileStore files, VirusScanner scanner, VersionShelf shelf, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.scanner = scanner;
        this.shelf = shelf;
        this.clock = clock;
    }

    DraftFiles all(DraftId id, PersonId reader) {
        StoredDraft draft = desk.readable(id, reader);
        List<FileView> items = fields(draft).flatMap(field -> views(draft, field)).toList();
        return new DraftFiles(FileStore.LARGEST, Attachments.MOST, FileKind.allEndings(), items);
    }

    private Stream<Field> fields(StoredDraft draft) {
        return shelf.questionnaire(draft.questionnaire()).fields().filter(field -> field.type() == FieldType.FILES);
    }

    private Stream<FileView> views(StoredDraft draft, Field field) {
        Answer answer = draft.content().answers().get(field.id());
        return answer == null
                ? Stream.of()
                : answer.items().stream().flatMap(hash -> files.find(owner(draft), hash).stream())
                        .map(file -> new FileView(field.id(), file.hash(), file.name(), file.size(), file.mediaType(),
                                false));
    }

    private static String owner(StoredDraft draft) {
        return Attachments.owner(draft.group(), draft.delegation());
    }

    DraftFiles bring(DraftId id, String field, String name, byte[] content, PersonId editor) {
        StoredDraft draft = desk.readable(id, editor);
        Check.that().when(fields(draft).noneMatch(one -> one.id().equals(field)), "field", "invalid.unknown-field",
                null).orThrow();
        StoredFile file = looked(plain(name), content);
        files.keep(new Upload(owner(draft), file, clock.instant().truncatedTo(ChronoUnit.MILLIS)), content);
        desk.answer(id, field, hashes -> with(hashes, file.hash()), editor);
        return all(id, editor);
    }

    private StoredFile looked(String name, byte[] content) {
        DraftRule.FILE_SIZE.requires(content.length > 0 && content.length <= FileStore.LARGEST,
                FileStore.LARGEST / MEGABYTE);
        FileKind kind = FileKind.of(content, name)
                .orElseThrow(() -> DraftRule.FILE_KIND.refused(String.join(", ", FileKind.allEndings())));
        try {
            VirusScanner.Verdict verdict = scanner.scan(content);
            DraftRule.FILE_CLEAN.requires(verdict.isClean(), verdict.found());
        } catch (IOException e) {
            LOG.warn("A file could not be looked at, and was not kept", e);
            throw DraftRule.FILE_SEEN.refused();
        }
        return new StoredFile(ContentHash.of(content), name, content.length, kind.mediaType());
    }

    private static List<String> with(List<String> hashes, String hash) {
        List<String> more = Stream.concat(hashes.stream(), Stream.of(hash)).distinct().toList();
        DraftRule.FILE_COUNT.requires(more.size() <= Attachments.MOST, Attachments.MOST);
        return more;
    }

    /** The name without folders and signs that no name needs; its ending stays. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        return last.length() <= NAME ? last : last.substring(last.length() - NAME);
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
