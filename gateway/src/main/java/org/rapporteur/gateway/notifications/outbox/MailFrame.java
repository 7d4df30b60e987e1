package org.rapporteur.gateway.notifications.outbox;

import java.nio.charset.StandardCharsets;
import org.rapporteur.gateway.shell.remote.MailClient;
import org.rapporteur.shared.notifications.MailQuery.MailPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Mono;

/** A mail’s page as mail programs show it, to be framed. */
@Controller
class MailFrame {
    /** It loads nothing and runs nothing; its styles stand in it, as mail programs need them. */
    private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final MailClient mail;

    MailFrame(MailClient mail) {
        this.mail = mail;
    }

    @GetMapping({"/groups/{group}/mail/{id}/page", "/admin/mail/{id}/page"})
    Mono<ResponseEntity<String>> page(@PathVariable String id) {
        return mail.get("/api/mail/outbox/{id}", MailPage.class, id)
                .map(page -> ResponseEntity.ok().contentType(PAGE).header("Content-Security-Policy", HARMLESS)
                        .header("X-Frame-Options", "SAMEORIGIN").body(page.html()));
    }
}
