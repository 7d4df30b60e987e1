package org.rapporteur.gateway.shell.forms;

import java.util.function.Function;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.shared.CommandAnswer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The way of every form that invites somebody: beside what it asks for, it issues the link that the person follows. */
@Component
public class Invitations {
    private final Submissions submissions;

    Invitations(Submissions submissions) {
        this.submissions = submissions;
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

    private static Mono<Void> issue(ServerWebExchange exchange, CommandAnswer done, InvitationCode code,
            String invitee) {
        return IssuedLink.of(exchange, String.valueOf(done.ids().get("invitation")), code, invitee).keep(exchange);
    }
}
