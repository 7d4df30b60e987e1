package org.rapporteur.gateway.practices.versions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The draft of a version: read, changed in one place, and saved on the version from which the form was made. */
@Component
class Editing {
    private static final String DRAFT = "/api/version-drafts/{draft}";

    private final CommandClient commands;
    private final QueryClient queries;
    private final MessageSource words;

    Editing(CommandClient commands, QueryClient queries, MessageSource words) {
        this.commands = commands;
        this.queries = queries;
        this.words = words;
    }

    Mono<VersionDraft> draft(String draft) {
        return commands.get(DRAFT, VersionDraft.class, draft);
    }

    /** The draft that the page showed. If somebody changed it since, what was decided was about another text. */
    Mono<VersionDraft> asSeen(String draft, Fields fields, ServerWebExchange exchange) {
        return draft(draft).doOnNext(found -> {
            if (!Long.toString(found.version()).equals(fields.text("version"))) {
                throw changed(exchange.getLocaleContext().getLocale());
            }
        });
    }

    /** A draft as it was published some moments ago. */
    Mono<VersionDraft> published(String draft) {
        return commands.get(DRAFT + "/published", VersionDraft.class, draft);
    }

    private ServiceProblem changed(@Nullable Locale locale) {
        String sentence = words.getMessage("versiondraft.changed", null, locale == null ? Locale.ENGLISH : locale);
        return new ServiceProblem(HttpStatus.CONFLICT, new Problem("/problems/draft-version", "",
                HttpStatus.CONFLICT.value(), Objects.requireNonNull(sentence), "draft-version", List.of()));
    }

    static Questionnaire form(VersionDraft draft) {
        return found(draft.questionnaire());
    }

    static Vocabulary words(VersionDraft draft) {
        return found(draft.vocabulary());
    }

    static <T> T found(@Nullable T what) {
        if (what == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return what;
    }

    Mono<VersionDraft> changeForm(String draft, Fields fields, UnaryOperator<Questionnaire> change) {
        return draft(draft).flatMap(before -> save(before, fields, "questionnaire", change.apply(form(before))));
    }

    Mono<VersionDraft> changeWords(String draft, Fields fields, UnaryOperator<Vocabulary> change) {
        return draft(draft).flatMap(before -> save(before, fields, "vocabulary", change.apply(words(before))));
    }

    private Mono<VersionDraft> save(VersionDraft before, Fields fields, String what, Object content) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("version", Objects.requireNonNullElse(fields.number("version"), before.version()));
        body.put(what, content);
        return commands.call(HttpMethod.PUT, DRAFT, body, VersionDraft.class, before.draft());
    }

    Mono<Void> discard(String draft) {
        return commands.call(HttpMethod.DELETE, DRAFT, "", Void.class, draft);
    }

    /** A page about a draft, with its group. */
    Mono<Rendering> page(String view, String draft, FormState form,
            java.util.function.BiConsumer<VersionDraft, Rendering.Builder<?>> more) {
        return draft(draft).flatMap(found -> queries.get("/api/groups/{group}", GroupDashboard.class, found.group())
                .map(group -> {
                    Rendering.Builder<?> page = Rendering.view(view).modelAttribute("draft", found)
                            .modelAttribute("page", group).modelAttribute("form", form);
                    more.accept(found, page);
                    return page.build();
                }));
    }

    static Rendering back(String draft, String anchor) {
        return Submissions.goTo("/version-drafts/" + draft + (anchor.isEmpty() ? "" : "#" + anchor));
    }
}
