package org.rapporteur.query.practices.calls;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.calls.CallDocument.Line;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.CallQuery.CallSummary;
import org.rapporteur.shared.workinggroups.GroupId;
import org.springframework.stereotype.Component;

/** Tells calls in a few lines, as lists show them: the newest first. */
@Component
public final class CallSummaries {
    private static final Comparator<CallDocument> NEWEST_FIRST = Comparator.comparing(CallDocument::openedAt).reversed()
            .thenComparing(call -> call.call().value());

    private final ViewReader<CallDocument> calls;
    private final Clock clock;

    CallSummaries(ViewStores stores, CallsView view, Clock clock) {
        this.calls = stores.of(view);
        this.clock = clock;
    }

    public List<CallDocument> documents(Collection<GroupId> groups) {
        return calls.where("group", groups.stream().map(GroupId::value).toList()).stream().sorted(NEWEST_FIRST)
                .toList();
    }

    public List<CallSummary> of(Collection<GroupId> groups) {
        return documents(groups).stream().map(this::summary).toList();
    }

    public CallSummary summary(CallDocument call) {
        List<Line> answered = call.roster().stream().filter(Line::hasAnswered).toList();
        return new CallSummary(call.call(), call.group(), call.title(), call.opens(), call.deadline(), isOpen(call),
                call.closedAt(), (int) call.roster().stream().filter(line -> line.invitedAt() != null).count(),
                answered.size(), answered.stream().mapToInt(line -> line.submissions().size()).sum(),
                opensAt(call), call.terms().mandate());
    }

    private @Nullable Instant opensAt(CallDocument call) {
        return call.opens().isAfter(clock.instant()) ? call.opens() : null;
    }

    public boolean isOver(CallDocument call) {
        return call.isOverAt(clock.instant());
    }

    public boolean isOpen(CallDocument call) {
        return call.isOpenAt(clock.instant());
    }
}
