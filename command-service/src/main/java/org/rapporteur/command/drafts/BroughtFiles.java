package org.rapporteur.command.drafts;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rapporteur.attachments.ContentHash;
import org.rapporteur.attachments.FileKind;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.attachments.FileStore.Upload;
import org.rapporteur.attachments.StoredFile;
import org.rapporteur.attachments.VirusScanner;
import org.rapporteur.command.practices.Attachments;
import org.rapporteur.shared.practices.PracticeQuery.DraftFiles;
import org.rapporteur.shared.practices.PracticeQuery.FileView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at what is brought, and keeps it on behalf of a delegation until a fact names it. */
@Component
class BroughtFiles {
    private static final Logger LOG = LoggerFactory.getLogger(BroughtFiles.class);
    private static final int MEGABYTE = 1024 * 1024;
    private static final int NAME = 150;
    /** What a delegation may bring in one group, in bytes. */
    private static final int ROOM = 512 * MEGABYTE;
    private static final String ENDINGS = String.join(", ", FileKind.allEndings());

    private final FileStore files;
    private final VirusScanner scanner;
    private final Clock clock;

    BroughtFiles(FileStore files, VirusScanner scanner, Clock clock) {
        this.files = files;
        this.scanner = scanner;
        this.clock = clock;
    }

    StoredFile keep(String owner, String name, byte[] content) {
        StoredFile file = looked(plain(name), content);
        DraftRule.FILE_ROOM.requires(files.bytesOf(owner, file.hash()) + file.size() <= ROOM, ROOM / MEGABYTE);
        files.keep(new Upload(owner, file, clock.instant().truncatedTo(ChronoUnit.MILLIS)), content);
        return file;
    }

    private StoredFile looked(String name, byte[] content) {
        DraftRule.FILE_SIZE.requires(content.length > 0 && content.length <= FileStore.LARGEST,
                FileStore.LARGEST / MEGABYTE);
        FileKind.Look look = FileKind.look(content, name);
        FileKind kind = look.kind().orElseThrow(() -> rule(look.fault()).refused(ENDINGS));
        try {
            VirusScanner.Verdict verdict = scanner.scan(content);
            DraftRule.FILE_CLEAN.requires(verdict.isClean(), verdict.found());
        } catch (IOException e) {
            LOG.warn("A file could not be looked at, and was not kept", e);
            throw DraftRule.FILE_SEEN.refused();
        }
        return new StoredFile(ContentHash.of(content), name, content.length, kind.mediaType());
    }

    private static DraftRule rule(FileKind.Fault fault) {
        return switch (fault) {
            case MACROS -> DraftRule.FILE_MACROS;
            case UNREADABLE -> DraftRule.FILE_READABLE;
            case KIND, NONE -> DraftRule.FILE_KIND;
        };
    }

    /** The name without folders and signs that no name needs; its ending stays. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        return last.length() <= NAME ? last : last.substring(last.length() - NAME);
    }

    Optional<FileView> view(String owner, String field, String hash) {
        return files.find(owner, hash)
                .map(file -> new FileView(field, file.hash(), file.name(), file.size(), file.mediaType(), false));
    }

    /** With what may be brought. */
    static DraftFiles answer(List<FileView> items) {
        return new DraftFiles(FileStore.LARGEST, Attachments.MOST, FileKind.allEndings(), items);
    }
}
