package org.rapporteur.query.practices.groupwork;

import java.util.Collection;
import java.util.List;
import org.rapporteur.query.practices.calls.CallSummaries;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.telling.joining.GroupWork;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.CallQuery.CallSummary;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.PracticeCounts;
import org.springframework.stereotype.Component;

/** Sums up a group's calls and practices for its dashboard. */
@Component
final class CallsAndPractices implements GroupWork {
    private final ViewReader<PracticeDocument> practices;
    private final CallSummaries calls;

    CallsAndPractices(ViewStores stores, PracticesView view, CallSummaries calls) {
        this.practices = stores.of(view);
        this.calls = calls;
    }

    @Override
    public List<CallSummary> calls(Collection<GroupId> groups) {
        return calls.of(groups);
    }

    @Override
    public PracticeCounts practices(GroupId group) {
        return new PracticeCounting(practices.where("group", List.of(group.value()))).counts();
    }
}
