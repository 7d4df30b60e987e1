package org.rapporteur.query.mandates.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.mandates.Dues;
import org.rapporteur.query.mandates.FollowUps;
import org.rapporteur.query.mandates.Permissions;
import org.rapporteur.query.mandates.Summaries;
import org.rapporteur.query.mandates.Undone;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.GroupMembers;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.mandates.MandateQuery.Closing;
import org.rapporteur.shared.mandates.MandateQuery.Current;
import org.rapporteur.shared.mandates.MandateQuery.Due;
import org.rapporteur.shared.mandates.MandateQuery.GroupMandates;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateQuery.MandateState;
import org.rapporteur.shared.mandates.MandateQuery.May;
import org.rapporteur.shared.mandates.MandateQuery.OutputView;
import org.rapporteur.shared.mandates.MandateQuery.TaskBoard;
import org.rapporteur.shared.mandates.MandateQuery.TaskRef;
import org.rapporteur.shared.mandates.MandateQuery.TermsVersion;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/** Answers which mandates a group has, and how each one stands. */
@Component
class BoardQueries {
    private static final List<MandateState> CURRENT_FIRST = List.of(MandateState.RUNNING, MandateState.ENDED,
            MandateState.TO_COME);

    private final Contexts contexts;
    private final GroupMembers members;

    BoardQueries(Contexts contexts, GroupMembers members) {
        this.contexts = contexts;
        this.members = members;
    }

    GroupMandates ofGroup(String id, Reading reading) {
        GroupNames.Group group = contexts.group(id, reading.reader()).orElseThrow(NotFound::new);
        List<Context> all = contexts.ofGroup(group, reading.reader());
        boolean secretariat = reading.reader().has(group.group(), Role.SECRETARIAT);
        return new GroupMandates(reading.position(), group.group(), group.name(),
                all.stream().map(one -> new Summaries(one).mandate()).toList(), current(all).orElse(null),
                all.stream().flatMap(BoardQueries::late).toList(),
                new May(secretariat ? List.of("AdoptMandate") : List.of(), Map.of()));
    }

    private static Optional<Current> current(List<Context> latestFirst) {
        return CURRENT_FIRST.stream()
                .flatMap(state -> latestFirst.stream().filter(one -> one.work().state() == state)).findFirst()
                .map(one -> new Current(new Summaries(one).mandate(), new Dues(one).soon()));
    }

    private static Stream<Current> late(Context context) {
        List<Due> overdue = new Dues(context).overdue();
        return overdue.isEmpty() ? Stream.empty() : Stream.of(new Current(new Summaries(context).mandate(), overdue));
    }

    MandateBoard board(String id, @Nullable LocalDate asOf, Reading reading) {
        Context now = contexts.ofMandate(id, reading.reader());
        return board(asOf == null ? now : contexts.asOf(asOf, now), asOf, reading);
    }

    private MandateBoard board(Context context, @Nullable LocalDate asOf, Reading reading) {
        MandateDocument mandate = context.mandate();
        Summaries summaries = new Summaries(context);
        Permissions permissions = new Permissions(context);
        return new MandateBoard(reading.position(), asOf, summaries.mandate(), context.names().groupName(),
                context.names().organisationName(), mandate.terms(), versions(context), closing(context),
                Undone.told(mandate.annulled(), context.names()),
                tasks(mandate.terms().tasks(), summaries), tasks(context.work().gone(), summaries),
                mandate.outputs().reversed().stream().map(summaries::output).toList(),
                context.work().reviews().stream().map(summaries::review).toList(), new TimeLine(context).entries(),
                new Dues(context).soon(), context.others().map(Context::ref).toList(),
                context.isNow() ? permissions.openable() : List.of(), new FollowUps(context).toPlan(), leads(context),
                context.myRoles(), permissions.onMandate());
    }

    private static List<TaskBoard> tasks(List<MandateTask> tasks, Summaries summaries) {
        return tasks.stream().map(task -> task(task, summaries)).toList();
    }

    private List<PersonView> leads(Context context) {
        boolean asks = context.isNow() && context.has(Role.SECRETARIAT);
        return asks ? members.of(context.mandate().group()) : List.of();
    }

    private static List<TermsVersion> versions(Context context) {
        return context.mandate().versions().stream().map(one -> new TermsVersion(one.version(), one.terms(),
                one.decision(), one.reason(), one.at(), context.names().person(one.by()))).toList();
    }

    private static @Nullable Closing closing(Context context) {
        MandateDocument.Closed closed = context.mandate().closed();
        return closed == null
                ? null
                : new Closing(closed.reason(), closed.at(), context.names().person(closed.by()));
    }

    private static TaskBoard task(MandateTask task, Summaries summaries) {
        Context context = summaries.context();
        return new TaskBoard(task.code(), task.text(), continued(task, context),
                summaries.advice(task.code(), null).findFirst().orElse(null),
                context.work().under(task.code()).map(summaries::activity).toList(), outputs(task, summaries));
    }

    private static @Nullable TaskRef continued(MandateTask task, Context context) {
        return context.in(context.mandate().follows())
                .flatMap(before -> before.mandate().terms().tasks().stream()
                        .filter(one -> one.code().equals(task.continues())).findFirst()
                        .map(one -> new TaskRef(before.ref(), one.code(), one.text())))
                .orElse(null);
    }

    private static List<OutputView> outputs(MandateTask task, Summaries summaries) {
        return summaries.context().mandate().outputs().stream().filter(link -> task.code().equals(link.task())
                || summaries.context().work().activity(link.activity())
                        .filter(one -> one.task().equals(task.code())).isPresent())
                .map(summaries::output).toList();
    }
}
