package org.rapporteur.query.telling.joining;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Task;

/** What one capability has waiting for a reader: the list of all of it asks every one. */
public interface WaitingWork {
    /** The views that it is read from. */
    List<String> views();

    Stream<Task> of(Reader reader);
}
