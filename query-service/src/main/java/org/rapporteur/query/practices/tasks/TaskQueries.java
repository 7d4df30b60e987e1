package org.rapporteur.query.practices.tasks;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.query.practices.Directories;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallSummaries;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.WaitingWork;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Task;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Tasks;
import org.springframework.stereotype.Component;

/** Answers what waits for the reader: what is due first, then what waits longest. */
@Component
class TaskQueries {
    private static final List<String> VIEWS = List.of("calls", "practices", "groups", "organisations",
            "versions");
    private static final Comparator<Task> MOST_URGENT_FIRST = Comparator
            .comparing(Task::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Task::since).thenComparing(Task::kind).thenComparing(Task::subject);

    private final ViewReader<PracticeDocument> practices;
    private final CallSummaries calls;
    private final Directories directories;
    private final List<WaitingWork> others;

    TaskQueries(ViewStores stores, PracticesView view, CallSummaries calls, Directories directories,
            List<WaitingWork> others) {
        this.practices = stores.of(view);
        this.calls = calls;
        this.directories = directories;
        this.others = others;
    }

    Set<String> views() {
        Set<String> views = new TreeSet<>(VIEWS);
        others.forEach(other -> views.addAll(other.views()));
        return views;
    }

    Tasks tasks(Reading reading) {
        List<GroupId> groups = reading.reader().groups();
        List<CallDocument> some = calls.documents(groups);
        Directory names = directories.of(some);
        CallTasks ofCalls = new CallTasks(reading.reader(), names, calls);
        PracticeTasks ofPractices = new PracticeTasks(reading.reader(), names);
        Map<String, CallDocument> byId = some.stream()
                .collect(Collectors.toMap(call -> call.call().value(), Function.identity()));
        Stream<Task> practiceTasks = practices.where("group", groups.stream().map(GroupId::value).toList()).stream()
                .filter(practice -> byId.containsKey(practice.call().value())).flatMap(ofPractices::of);
        return new Tasks(reading.position(), Stream.of(some.stream().flatMap(ofCalls::of), practiceTasks,
                others.stream().flatMap(other -> other.of(reading.reader()))).flatMap(tasks -> tasks)
                .sorted(MOST_URGENT_FIRST).toList());
    }
}
