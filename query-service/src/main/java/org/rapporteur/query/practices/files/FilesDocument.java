package org.rapporteur.query.practices.files;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.FileView;

/** The files that ever went with the answers of a practice, in the order in which they were attached. */
public record FilesDocument(PracticeId practice, List<FileView> files) {
    FilesDocument with(FileView file) {
        return new FilesDocument(practice, Stream.concat(files.stream(), Stream.of(file)).toList());
    }

    FilesDocument without(String hash) {
        return new FilesDocument(practice, files.stream().map(file -> file.hash().equals(hash)
                ? new FileView(file.field(), hash, file.name(), file.size(), file.mediaType(), true)
                : file).toList());
    }
}
