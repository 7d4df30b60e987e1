package org.rapporteur.query.practices.reviewqueue;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.query.practices.Directories;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.Summaries;
import org.rapporteur.query.practices.practice.AllowedCommands;
import org.rapporteur.query.practices.practice.PracticeAccess;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticeDocument.Question;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.shared.practices.PracticeQuery.QueueItem;
import org.springframework.stereotype.Component;

/** Tells practices as those who work on them list them. */
@Component
public final class QueueItems {
    public static final Comparator<PracticeDocument> OLDEST_FIRST = Comparator
            .comparing((PracticeDocument practice) -> practice.milestones().submittedAt())
            .thenComparing(practice -> practice.practice().value());

    private final Directories directories;
    private final Clock clock;

    QueueItems(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    public List<QueueItem> of(Collection<PracticeDocument> practices, Reader reader) {
        Directory names = directories.of(practices.stream().map(PracticeDocument::call).toList());
        return practices.stream().flatMap(practice -> item(practice, names, reader)).toList();
    }

    private Stream<QueueItem> item(PracticeDocument practice, Directory names, Reader reader) {
        int open = (int) practice.questions().stream().filter(Question::isOpen).count();
        Instant now = clock.instant();
        int overdue = (int) practice.questions().stream().filter(one -> one.isOverdueAt(now)).count();
        return names.call(practice.call()).stream().map(call -> new QueueItem(Summaries.of(practice, call, names),
                names.callRef(call), open, overdue, PracticeAccess.isOwn(reader, practice),
                AllowedCommands.of(practice, reader)));
    }
}
