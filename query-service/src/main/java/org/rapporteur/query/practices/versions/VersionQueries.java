package org.rapporteur.query.practices.versions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.VersionQuery.GroupVersions;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.rapporteur.shared.practices.VersionQuery.VersionSummary;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/** Answers which questionnaires and vocabularies a group may ask and classify by. */
@Component
class VersionQueries {
    static final List<String> VIEWS = List.of(VersionsView.NAME, "calls", "groups", "organisations");
    private static final Comparator<VersionSummary> NEWEST_OF_EACH_FIRST = Comparator
            .comparing(VersionSummary::kind).thenComparing(one -> one.ref().id())
            .thenComparing(one -> -one.ref().version());

    private final ViewReader<VersionDocument> published;
    private final ViewReader<CallDocument> calls;
    private final GroupNames groups;

    VersionQueries(ViewStores stores, VersionsView view, CallsView callsView, GroupNames groups) {
        this.published = stores.of(view);
        this.calls = stores.of(callsView);
        this.groups = groups;
    }

    GroupVersions versions(String id, Reading reading) {
        GroupNames.Group group = groups.seen(id, reading.reader()).orElseThrow(NotFound::new);
        List<VersionDocument> documents = published.where("organisation", List.of(group.organisation().value()));
        Map<GroupId, GroupNames.Group> names = groups.groups(documents.stream().map(VersionDocument::group).toList());
        List<CallDocument> used = calls.where("group", List.of(id));
        Stream<VersionSummary> items = Stream.concat(shipped(used).filter(one -> !isPublished(one)),
                documents.stream().map(one -> summary(one, names, used)));
        return new GroupVersions(reading.position(), group.group(), group.name(),
                reading.reader().has(group.group(), Role.SECRETARIAT), items.sorted(NEWEST_OF_EACH_FIRST).toList());
    }

    private boolean isPublished(VersionSummary one) {
        return published.find(VersionsView.key(one.kind(), one.ref())).isPresent();
    }

    private static Stream<VersionSummary> shipped(List<CallDocument> used) {
        return Stream.concat(Versions.questionnaires().stream().map(one -> shipped(one, used)),
                Versions.vocabularies().stream()
                        .map(one -> new VersionSummary(VersionKind.VOCABULARY, one.ref(), null, null, null, null, null,
                                calls(VersionKind.VOCABULARY, one.ref(), used))));
    }

    private static VersionSummary shipped(Questionnaire one, List<CallDocument> used) {
        return new VersionSummary(VersionKind.QUESTIONNAIRE, one.ref(), one.title(), null, null, null, null,
                calls(VersionKind.QUESTIONNAIRE, one.ref(), used));
    }

    private static VersionSummary summary(VersionDocument one, Map<GroupId, GroupNames.Group> names,
            List<CallDocument> used) {
        Questionnaire questionnaire = one.questionnaire();
        GroupNames.Group group = names.get(one.group());
        return new VersionSummary(one.kind(), one.ref(), questionnaire == null ? null : questionnaire.title(),
                one.group(), group == null ? null : group.name(), one.publishedAt(), one.basis(),
                calls(one.kind(), one.ref(), used));
    }

    private static int calls(VersionKind kind, VersionRef ref, List<CallDocument> used) {
        return (int) used.stream()
                .filter(call -> ref
                        .equals(kind == VersionKind.QUESTIONNAIRE ? call.questionnaire() : call.vocabulary()))
                .count();
    }
}
