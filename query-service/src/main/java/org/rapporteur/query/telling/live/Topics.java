package org.rapporteur.query.telling.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.practices.practice.PracticeAccess;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.telling.joining.MandateFacts;
import org.rapporteur.query.telling.joining.PracticeFacts;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.query.workinggroups.groups.GroupDocument;
import org.rapporteur.query.workinggroups.groups.GroupsView;
import org.rapporteur.query.workinggroups.members.MembersView;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.MandateEvent;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Finds the objects that a fact changes: the practice, its call and its group; a call and its group; a mandate,
 * its activity or review, and its group; a group.
 */
@Component
class Topics {
    private final ViewReader<PracticeDocument> practices;
    private final ViewReader<CallDocument> calls;
    private final ViewReader<GroupDocument> groups;
    private final CallsView callsView;
    private final MembersView membersView;
    private final GroupsView groupsView;

    Topics(ViewStores stores, PracticesView practicesView, CallsView callsView, GroupsView groupsView,
            MembersView membersView) {
        this.practices = stores.of(practicesView);
        this.calls = stores.of(callsView);
        this.groups = stores.of(groupsView);
        this.callsView = callsView;
        this.membersView = membersView;
        this.groupsView = groupsView;
    }

    /** What the fact changes, if anything that a page shows. */
    Optional<Change> change(Happened fact) {
        return fact.event() instanceof MandateEvent event
                ? ofMandate(event, fact)
                : practice(fact.event()).map(practice -> ofPractice(practice, fact)).orElseGet(() -> other(fact));
    }

    private Optional<Change> ofMandate(MandateEvent event, Happened fact) {
        return groups.find(MandateFacts.group(event).value()).map(group -> new Change(fact.next(),
                Stream.concat(MandateFacts.topics(event).stream(), Stream.of("group:" + group.group())).toList(),
                whoSees(group.group(), group.organisation())));
    }

    private Optional<PracticeDocument> practice(Event event) {
        return PracticeFacts.practice(event).flatMap(id -> practices.find(id.value()));
    }

    private Optional<Change> ofPractice(PracticeDocument practice, Happened fact) {
        return calls.find(practice.call().value())
                .map(call -> new Change(fact.next(), List.of("practice:" + practice.practice(), "call:" + call.call(),
                        "group:" + call.group()), audience(practice, call, fact)));
    }

    private static Predicate<Reader> audience(PracticeDocument practice, CallDocument call, Happened fact) {
        if (PracticeFacts.isForReviewers(fact.event())) {
            return reader -> PracticeAccess.readsNotes(reader, practice, call.organisation());
        }
        boolean isPublic = practice.publicFacts().stream().anyMatch(one -> one.position() == fact.position());
        return isPublic ? reader -> true : whoSees(call.group(), call.organisation());
    }

    private static Predicate<Reader> whoSees(GroupId group, OrganisationId organisation) {
        return reader -> reader.sees(group, organisation);
    }

    private Optional<Change> other(Happened fact) {
        @Nullable
        String call = callsView.keys(fact.event()).stream().findFirst().orElse(null);
        return call == null ? ofGroup(fact) : calls.find(call).map(found -> ofCall(found, fact));
    }

    private static Change ofCall(CallDocument call, Happened fact) {
        return new Change(fact.next(), List.of("call:" + call.call(), "group:" + call.group()),
                whoSees(call.group(), call.organisation()));
    }

    private Optional<Change> ofGroup(Happened fact) {
        return Stream.of(membersView, groupsView).flatMap(view -> view.keys(fact.event()).stream()).findFirst()
                .flatMap(groups::find).map(group -> new Change(fact.next(), List.of("group:" + group.group()),
                        whoSees(group.group(), group.organisation())));
    }
}
