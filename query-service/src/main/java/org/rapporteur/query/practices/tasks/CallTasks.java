package org.rapporteur.query.practices.tasks;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallDocument.Line;
import org.rapporteur.query.practices.calls.CallSummaries;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Task;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.TaskKind;

/** What a call makes wait: an answer from whom it invited, and an end when its deadline is past. */
record CallTasks(Reader reader, Directory names, CallSummaries calls) {
    Stream<Task> of(CallDocument call) {
        return Stream.concat(answer(call), close(call));
    }

    private Stream<Task> answer(CallDocument call) {
        @Nullable
        DelegationCode voice = reader.voice(call.group());
        return voice == null || !calls.isOpen(call)
                ? Stream.empty()
                : call.line(voice).filter(line -> !line.hasAnswered()).stream().flatMap(line -> answer(call, line));
    }

    private Stream<Task> answer(CallDocument call, Line line) {
        Instant invitedAt = line.invitedAt();
        return invitedAt == null
                ? Stream.empty()
                : Stream.of(task(TaskKind.ANSWER_CALL, call, line.delegation(),
                        invitedAt.isAfter(call.opens()) ? invitedAt : call.opens()));
    }

    private Stream<Task> close(CallDocument call) {
        boolean over = call.closedAt() == null && calls.isOver(call);
        return over && reader.has(call.group(), Role.SECRETARIAT)
                ? Stream.of(task(TaskKind.CLOSE_CALL, call, null, call.deadline()))
                : Stream.empty();
    }

    private Task task(TaskKind kind, CallDocument call, @Nullable DelegationCode delegation, Instant since) {
        return new Task(kind, call.call().value(), call.title(), call.group(), names.groupName(call.group()),
                names.delegationOrNull(call.organisation(), delegation), call.deadline(), since);
    }
}
