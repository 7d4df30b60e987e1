package org.rapporteur.gateway.notifications.stop;

import org.rapporteur.gateway.shell.remote.MailClient;
import org.rapporteur.gateway.shell.security.PublicPage;
import org.rapporteur.shared.notifications.MailQuery.Stop;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Where the link at the foot of a mail leads: to a question, since programs follow links too, and then to the answer. */
@Controller
@PublicPage
class StopPage {
    private final MailClient mail;

    StopPage(MailClient mail) {
        this.mail = mail;
    }

    @GetMapping("/mail/stop/{token}")
    Mono<Rendering> ask(@PathVariable String token) {
        return mail.get("/api/mail/stop/{token}", Stop.class, token)
                .map(stop -> Rendering.view("gateway/notifications/stop").modelAttribute("stop", stop)
                        .modelAttribute("token", token).build());
    }
}
