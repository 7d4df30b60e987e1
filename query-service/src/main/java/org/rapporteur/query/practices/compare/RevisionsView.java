package org.rapporteur.query.practices.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.compare.RevisionsDocument.Text;
import org.rapporteur.query.practices.compare.RevisionsDocument.Translated;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.TranslationProvided;
import org.springframework.stereotype.Component;

/** Keeps the content of every revision of each practice, the first submission included. */
@Component
public final class RevisionsView implements View<RevisionsDocument> {
    @Override
    public String name() {
        return "revisions";
    }

    @Override
    public Class<RevisionsDocument> type() {
        return RevisionsDocument.class;
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case PracticeSubmitted e -> Set.of(e.practice().value());
            case PracticeRevised e -> Set.of(e.practice().value());
            case TranslationProvided e -> Set.of(e.practice().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable RevisionsDocument project(String key, @Nullable RevisionsDocument document, Happened happened) {
        return switch (happened.event()) {
            case PracticeSubmitted e -> new RevisionsDocument(e.practice(), List.of(first(e, happened)), List.of());
            case PracticeRevised e -> with(requireNonNull(document), later(e, happened));
            case TranslationProvided e ->
                with(requireNonNull(document), new Translated(e.language(), e.ofRevision()));
            default -> document;
        };
    }

    private static Text first(PracticeSubmitted e, Happened happened) {
        return new Text(1, happened.position(), happened.at(), happened.actor(), null, e.contact(), e.content());
    }

    private static Text later(PracticeRevised e, Happened happened) {
        return new Text(e.revision(), happened.position(), happened.at(), happened.actor(), e.reason(), e.contact(),
                e.content());
    }

    private static RevisionsDocument with(RevisionsDocument before, Text text) {
        return new RevisionsDocument(before.practice(), and(before.texts(), text), before.translations());
    }

    private static RevisionsDocument with(RevisionsDocument before, Translated translated) {
        return new RevisionsDocument(before.practice(), before.texts(), and(before.translations(), translated));
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
