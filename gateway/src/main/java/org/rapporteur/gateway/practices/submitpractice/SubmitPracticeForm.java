package org.rapporteur.gateway.practices.submitpractice;

import org.rapporteur.gateway.practices.draft.DraftView;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.practices.questionnaire.ContentBody;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The last look at a draft: what is missing, the whole text, and the button that makes it a fact. */
@Controller
class SubmitPracticeForm {
    private final DraftView view;
    private final Submissions submissions;
    private final CommandClient commands;
    private final QueryClient queries;

    SubmitPracticeForm(DraftView view, Submissions submissions, CommandClient commands, QueryClient queries) {
        this.view = view;
        this.submissions = submissions;
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping("/drafts/{draft}/check")
    Mono<Rendering> check(@PathVariable String draft, @ModelAttribute("form") FormState form) {
        return view.page("gateway/practices/submitpractice", draft, form);
    }

    @PostMapping("/drafts/{draft}/submit")
    Mono<Rendering> submit(@PathVariable String draft, ServerWebExchange exchange) {
        return submissions.attempt(exchange,
                fields -> commands.get("/api/drafts/{draft}", Draft.class, draft).flatMap(this::body)
                        .flatMap(body -> submissions.say("SubmitPractice", fields, body))
                        .flatMap(done -> Notice.success(exchange, "done.SubmitPractice").thenReturn(
                                Submissions.goTo("/practices/" + done.ids().get("practice") + "/work"))),
                form -> view.page("gateway/practices/submitpractice", draft, form));
    }

    private Mono<Body> body(Draft draft) {
        return queries.get("/api/calls/{call}", CallPage.class, draft.call())
                .map(call -> Asked.questionnaire(call.questionnaire()))
                .map(questionnaire -> Body.of("call", draft.call()).with("delegation", draft.delegation())
                        .with("draft", draft.draft()).with("answeredBy", draft.content().answeredBy())
                        .with("content", ContentBody.submission(Saved.fields(draft.content()), questionnaire)));
    }
}
