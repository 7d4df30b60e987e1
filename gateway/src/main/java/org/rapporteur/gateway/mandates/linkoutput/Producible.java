package org.rapporteur.gateway.mandates.linkoutput;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.page.Choice;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.CallQuery.CallSummary;
import org.rapporteur.shared.practices.PracticeQuery.GroupPractices;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupSummary;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Groups;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The calls and practices that a mandate's work may have produced: those of its group and of the groups under it. */
@Component
class Producible {
    private static final ZoneId STRASBOURG = ZoneId.of("Europe/Paris");
    private static final String MANY = "50";

    private final QueryClient queries;

    Producible(QueryClient queries) {
        this.queries = queries;
    }

    Mono<List<Choice>> calls(GroupId group, Locale locale) {
        return groups(group).concatMap(one -> queries.get("/api/groups/{group}", GroupDashboard.class, one.group())
                .flatMapIterable(page -> page.calls().stream().map(call -> call(call, one, locale)).toList())
                .onErrorResume(Producible::isNotTheirs, hidden -> Flux.empty())).collectList();
    }

    /** What was found, in one group after the other; of many, the first. */
    Flux<GroupPractices> practices(GroupId group, String words) {
        MultiValueMap<String, String> search = new LinkedMultiValueMap<>();
        search.add("size", MANY);
        if (!words.isBlank()) {
            search.add("q", words);
        }
        return groups(group).concatMap(
                one -> queries.ask("/api/groups/{group}/practices", search, GroupPractices.class, one.group())
                        .onErrorResume(Producible::isNotTheirs, hidden -> Mono.empty()));
    }

    /** A group whose practices and calls the reader does not see. */
    private static boolean isNotTheirs(Throwable thrown) {
        return thrown instanceof ServiceProblem problem
                && (problem.status() == HttpStatus.FORBIDDEN || problem.status() == HttpStatus.NOT_FOUND);
    }

    private Flux<GroupSummary> groups(GroupId group) {
        return queries.get("/api/groups", Groups.class).flatMapIterable(Groups::items)
                .filter(one -> one.group().equals(group) || group.equals(one.parent()));
    }

    private static Choice call(CallSummary call, GroupSummary group, Locale locale) {
        return new Choice(call.call().value(), in(call.title(), locale), in(group.name(), locale));
    }

    static Choice choice(PracticeSummary practice, Locale locale) {
        return new Choice(practice.practice().value(), practice.name(), in(practice.respondent().name(), locale));
    }

    /** What the link says of a practice that was chosen. */
    Mono<Body> practice(String id) {
        return queries.get("/api/practices/{practice}", PracticePage.class, id)
                .map(page -> said("PRACTICE", id, page.name(), page.language(),
                        page.publishedAt() == null ? page.submittedAt() : page.publishedAt()));
    }

    /** What the link says of a call that was chosen. */
    Mono<Body> call(String id, Locale locale) {
        return queries.get("/api/calls/{call}", CallPage.class, id)
                .map(page -> said("CALL", id, in(page.call().title(), locale), language(locale),
                        page.call().openedAt()));
    }

    private static Body said(String kind, String id, String title, Language language, @Nullable Instant at) {
        return Body.of("output.kind", kind).with("output.id", id).with("output.title", title)
                .with("output.language", language.code())
                .with("output.date", at == null ? null : at.atZone(STRASBOURG).toLocalDate().toString());
    }

    private static String in(Bilingual text, Locale locale) {
        return text.in(locale);
    }

    private static Language language(Locale locale) {
        return Language.forReader(locale);
    }
}
