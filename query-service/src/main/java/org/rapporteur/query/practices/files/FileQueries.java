package org.rapporteur.query.practices.files;

import java.util.List;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.practices.practice.PracticeAccess;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeQuery.FileView;
import org.rapporteur.shared.practices.PracticeQuery.PracticeFiles;
import org.springframework.stereotype.Component;

/** Answers which files a practice has, and hands them on: to who may see the practice, in the text that they may see. */
@Component
class FileQueries {
    static final List<String> VIEWS = List.of(FilesView.NAME, "practices", "calls");

    /** A file with its content. */
    record Content(FileView file, byte[] bytes) {}

    private final ViewReader<FilesDocument> files;
    private final ViewReader<PracticeDocument> practices;
    private final ViewReader<CallDocument> calls;
    private final FileStore store;

    FileQueries(ViewStores stores, FilesView view, PracticesView practicesView, CallsView callsView,
            FileStore store) {
        this.files = stores.of(view);
        this.practices = stores.of(practicesView);
        this.calls = stores.of(callsView);
        this.store = store;
    }

    PracticeFiles files(String practice, Reading reading) {
        return new PracticeFiles(reading.position(), seen(practice, reading));
    }

    Content content(String practice, String hash, Reading reading) {
        FileView file = seen(practice, reading).stream().filter(one -> one.hash().equals(hash) && !one.removed())
                .findFirst().orElseThrow(NotFound::new);
        return new Content(file, store.content(hash).orElseThrow(NotFound::new));
    }

    private List<FileView> seen(String id, Reading reading) {
        PracticeDocument practice = practices.find(id).orElseThrow(NotFound::new);
        CallDocument call = calls.find(practice.call().value())
                .filter(one -> PracticeAccess.sees(reading.reader(), practice, one.organisation()))
                .orElseThrow(NotFound::new);
        boolean member = reading.reader().sees(practice.group(), call.organisation());
        return files.find(id).map(FilesDocument::files).orElse(List.of()).stream()
                .filter(file -> member || isInText(file, practice)).toList();
    }

    /** The public reads the text that stands, and nothing of earlier ones. */
    private static boolean isInText(FileView file, PracticeDocument practice) {
        Answer answer = practice.content().answers().get(file.field());
        return answer != null && answer.items().contains(file.hash());
    }
}
