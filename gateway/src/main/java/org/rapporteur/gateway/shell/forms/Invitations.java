package org.rapporteur.gateway.shell.forms;

import java.util.Locale;
import java.util.function.Function;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.MailClient;
import org.rapporteur.shared.CommandAnswer;
import org.rapporteur.shared.notifications.MailQuery.InvitationLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The way of every form that invites somebody: beside what it asks for, it issues the link that the person follows. */
@Component
public class Invitations {
    private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);

    private final Submissions submissions;
    private final MailClient mail;

    Invitations(Submissions submissions, MailClient mail) {
        this.submissions = submissions;
        this.mail = mail;
    }

    /**
     * Sends a command that invites.
     *
     * @param invitee where in the command the invited person stands, such as {@code secretariat}
     */
    public Mono<Rendering> submit(ServerWebExchange exchange, String command, String invitee,
            Function<Fields, Body> body, Function<CommandAnswer, String> next,
            Function<FormState, Mono<Rendering>> again) {
        return submissions.attempt(exchange, fields -> {
            InvitationCode code = InvitationCode.of(fields);
            Body whole = body.apply(fields).text(fields, invitee + ".name", invitee + ".email")
                    .with(invitee + ".codeHash", code.hash());
            return submissions.say(command, fields, whole)
                    .flatMap(done -> issue(exchange, done, code, String.valueOf(fields.text(invitee + ".name")))
                            .then(Notice.success(exchange, "done." + command))
                            .thenReturn(Submissions.goTo(next.apply(done))));
        }, again);
    }

    private Mono<Void> issue(ServerWebExchange exchange, CommandAnswer done, InvitationCode code, String invitee) {
        String invitation = String.valueOf(done.ids().get("invitation"));
        return handOver(exchange, invitation, code)
                .then(IssuedLink.of(exchange, invitation, code, invitee).keep(exchange));
    }

    /** why it may fail: the link is shown as well, and the outbox says that its mail waits for it. */
    private Mono<Void> handOver(ServerWebExchange exchange, String invitation, InvitationCode code) {
        Locale locale = exchange.getLocaleContext().getLocale();
        InvitationLink link = new InvitationLink(code.value(),
                locale == null ? Locale.ENGLISH : locale);
        return mail.tell(HttpMethod.PUT, "/api/mail/invitations/{invitation}/link", link, invitation)
                .onErrorResume(failure -> {
                    LOG.warn("The link of the invitation {} could not be handed over for its mail: {}", invitation,
                            failure.getMessage());
                    return Mono.empty();
                });
    }
}
