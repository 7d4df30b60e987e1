package org.rapporteur.gateway.practices.draft;

import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A draft as a form in sections. It is saved by a button, and meanwhile by a script, which only spares the button. */
@Controller
class DraftPage {
    private final DraftView view;
    private final SaveDraft saving;
    private final Submissions submissions;

    DraftPage(DraftView view, SaveDraft saving, Submissions submissions) {
        this.view = view;
        this.saving = saving;
        this.submissions = submissions;
    }

    @GetMapping("/drafts/{draft}")
    Mono<Rendering> draft(@PathVariable String draft, @ModelAttribute("form") FormState form) {
        return view.form(draft, form);
    }

    @PostMapping("/drafts/{draft}")
    Mono<Rendering> save(@PathVariable String draft, ServerWebExchange exchange) {
        return submissions.attempt(exchange,
                fields -> saving.save(draft, fields).then(Notice.success(exchange, "done.SaveDraft"))
                        .thenReturn(Submissions.goTo(next(draft, fields))),
                form -> view.form(draft, form));
    }

    private static String next(String draft, Fields fields) {
        String files = fields.text("files");
        String then = files == null ? "" : "/files/" + files;
        return "/drafts/" + draft + (fields.flag("check") ? "/check" : then);
    }
}
