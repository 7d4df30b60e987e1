package org.rapporteur.gateway.practices.versions;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.shared.CommandAnswer;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Publishes a version that was written, after a page that says that it never changes again; or discards it. */
@Controller
class PublishVersionForm {
    private final Editing editing;
    private final Submissions submissions;

    PublishVersionForm(Editing editing, Submissions submissions) {
        this.editing = editing;
        this.submissions = submissions;
    }

    @GetMapping("/version-drafts/{draft}/publish")
    Mono<Rendering> ask(@PathVariable String draft, @ModelAttribute("form") FormState form) {
        return editing.page("gateway/practices/publishversion", draft, form,
                (one, page) -> page.modelAttribute("problems", Problems.of(one)))
                .onErrorResume(ServiceProblem.class, gone -> published(draft, gone).map(PublishVersionForm::versions));
    }

    @PostMapping("/version-drafts/{draft}/publish")
    Mono<Rendering> publish(@PathVariable String draft, ServerWebExchange exchange) {
        return submissions.attempt(exchange,
                fields -> asSeenOrPublished(draft, fields, exchange).flatMap(found -> say(found, fields)
                        .then(Notice.success(exchange, "done.PublishVersion"))
                        .thenReturn(versions(found))),
                form -> askOrTell(draft, form, exchange));
    }

    /** why: whoever lost the answer and comes back to a form that is gone still hears that it was published. */
    private Mono<Rendering> askOrTell(String draft, FormState form, ServerWebExchange exchange) {
        return ask(draft, form).flatMap(page -> page.view() instanceof String
                ? Mono.just(page)
                : Notice.success(exchange, "done.PublishVersion").thenReturn(page));
    }

    /** why: where the answer was lost the draft is gone; the same said again gets the first answer. */
    private Mono<VersionDraft> asSeenOrPublished(String draft, Fields fields, ServerWebExchange exchange) {
        return editing.asSeen(draft, fields, exchange).onErrorResume(ServiceProblem.class,
                gone -> published(draft, gone));
    }

    private Mono<VersionDraft> published(String draft, ServiceProblem gone) {
        return gone.status() == HttpStatus.NOT_FOUND ? editing.published(draft) : Mono.error(gone);
    }

    private static Rendering versions(VersionDraft draft) {
        return Submissions.goTo("/groups/" + draft.group() + "/versions");
    }

    private Mono<CommandAnswer> say(VersionDraft draft, Fields fields) {
        Body body = Body.of("group", draft.group()).with("basis", draft.basis()).with("draft", draft.draft());
        return draft.kind() == VersionKind.QUESTIONNAIRE
                ? submissions.say("PublishQuestionnaireVersion", fields,
                        body.with("questionnaire", draft.questionnaire()))
                : submissions.say("PublishVocabularyVersion", fields, body.with("vocabulary", draft.vocabulary()));
    }

    @GetMapping("/version-drafts/{draft}/discard")
    Mono<Rendering> askToDiscard(@PathVariable String draft, @ModelAttribute("form") FormState form) {
        return editing.page("gateway/practices/discardversion", draft, form, (one, page) -> {});
    }

    @PostMapping("/version-drafts/{draft}/discard")
    Mono<Rendering> discard(@PathVariable String draft, ServerWebExchange exchange) {
        return submissions.attempt(exchange,
                fields -> editing.asSeen(draft, fields, exchange).flatMap(found -> editing.discard(draft)
                        .then(Notice.success(exchange, "done.DiscardVersion"))
                        .thenReturn(versions(found))),
                form -> askToDiscard(draft, form));
    }
}
