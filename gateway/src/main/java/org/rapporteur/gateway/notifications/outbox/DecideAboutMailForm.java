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

    @PostMapping({"/groups/{group}/mail/{id}/release", "/admin/mail/{id}/release"})
    Mono<Rendering> release(@PathVariable String id, ServerWebExchange exchange) {
        return decide("/api/mail/outbox/{id}/release", "mail.released", id, exchange);
    }

    @PostMapping({"/groups/{group}/mail/{id}/discard", "/admin/mail/{id}/discard"})
    Mono<Rendering> discard(@PathVariable String id, ServerWebExchange exchange) {
        return decide("/api/mail/outbox/{id}/discard", "mail.discarded", id, exchange);
    }

    private Mono<Rendering> decide(String path, String done, String id, ServerWebExchange exchange) {
        return mail.tell(HttpMethod.POST, path, "", id).then(Notice.success(exchange, done))
                .onErrorResume(DecideAboutMailForm::isOver, over -> Notice.info(exchange, "mail.over"))
                .thenReturn(Submissions.goTo(pageOf(exchange)));
    }

    /** The mail's page stands above the addresses of what is decided there, in a group as with administrators. */
    private static String pageOf(ServerWebExchange exchange) {
        String decision = exchange.getRequest().getPath().value();
        return decision.substring(0, decision.lastIndexOf('/'));
    }

    /** It left, or somebody else decided meanwhile. */
    private static boolean isOver(Throwable failure) {
        return failure instanceof ServiceProblem problem && problem.status() == HttpStatus.CONFLICT;
    }
}
