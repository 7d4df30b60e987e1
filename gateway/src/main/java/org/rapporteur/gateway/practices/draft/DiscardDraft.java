package org.rapporteur.gateway.practices.draft;

import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Throws a draft away, after a page that asks. */
@Controller
class DiscardDraft {
    private final DraftView view;
    private final Submissions submissions;
    private final CommandClient commands;

    DiscardDraft(DraftView view, Submissions submissions, CommandClient commands) {
        this.view = view;
        this.submissions = submissions;
        this.commands = commands;
    }

    @GetMapping("/drafts/{draft}/discard")
    Mono<Rendering> ask(@PathVariable String draft, @ModelAttribute("form") FormState form) {
        return view.page("gateway/practices/discarddraft", draft, form);
    }

    @PostMapping("/drafts/{draft}/discard")
    Mono<Rendering> discard(@PathVariable String draft, ServerWebExchange exchange) {
        return submissions.attempt(exchange,
                fields -> commands.call(HttpMethod.DELETE, "/api/drafts/{draft}", "", Void.class, draft)
                        .then(Notice.success(exchange, "done.DiscardDraft"))
                        .thenReturn(Submissions.goTo("/drafts")),
                form -> view.page("gateway/practices/discarddraft", draft, form));
    }
}
