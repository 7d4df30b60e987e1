package org.rapporteur.query.practices.files;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent.FileAttached;
import org.rapporteur.shared.practices.PracticeEvent.FileRemoved;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.FileView;
import org.springframework.stereotype.Component;

/** Tells of the files of each practice; their contents are kept elsewhere. */
@Component
public final class FilesView implements View<FilesDocument> {
    public static final String NAME = "files";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<FilesDocument> type() {
        return FilesDocument.class;
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case FileAttached e -> Set.of(e.practice().value());
            case FileRemoved e -> Set.of(e.practice().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable FilesDocument project(String key, @Nullable FilesDocument document, Happened happened) {
        FilesDocument before = document == null ? new FilesDocument(new PracticeId(key), List.of()) : document;
        return switch (happened.event()) {
            case FileAttached e -> before
                    .with(new FileView(e.field(), e.hash(), e.name(), e.size(), e.mediaType(), false));
            case FileRemoved e -> before.without(e.hash());
            default -> document;
        };
    }
}
