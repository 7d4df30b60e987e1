package org.rapporteur.gateway.notifications.outbox;

import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.MailClient;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets a mail go, tries it again, or keeps it from leaving. */
@Controller
class DecideAboutMailForm {
    private final MailClient mail;

    DecideAboutMailForm(MailClient mail) {
        this.mail = mail;
    }

    @PostMapping("/groups/{group}/mail/{id}/release")
    Mono<Rendering> release(@PathVariable String group, @PathVariable String id, ServerWebExchange exchange) {
        return decide("/api/mail/outbox/{id}/release", "mail.released", group, id, exchange);
    }

    @PostMapping("/groups/{group}/mail/{id}/discard")
    Mono<Rendering> discard(@PathVariable String group, @PathVariable String id, ServerWebExchange exchange) {
        return decide("/api/mail/outbox/{id}/discard", "mail.discarded", group, id, exchange);
    }

    private Mono<Rendering> decide(String path, String done, String group, String id, ServerWebExchange exchange) {
        return mail.tell(HttpMethod.POST, path, "", id).then(Notice.success(exchange, done))
                .onErrorResume(DecideAboutMailForm::isOver, over -> Notice.info(exchange, "mail.over"))
                .thenReturn(Submissions.goTo("/groups/" + group + "/mail/" + id));
    }

    /** It left, or somebody else decided meanwhile. */
    private static boolean isOver(Throwable failure) {
        return failure instanceof ServiceProblem problem && problem.status() == HttpStatus.CONFLICT;
    }
}
