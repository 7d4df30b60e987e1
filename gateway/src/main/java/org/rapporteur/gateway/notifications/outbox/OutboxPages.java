package org.rapporteur.gateway.notifications.outbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.remote.MailClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.notifications.MailQuery.MailPage;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The mails of a group: what was sent, what waits, what would be sent if there were a mail server. */
@Controller
class OutboxPages {
    /** A mail’s own page loads nothing and runs nothing; its styles stand in it, as mail programs need them. */
    private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

    private final MailClient mail;
    private final QueryClient queries;

    OutboxPages(MailClient mail, QueryClient queries) {
        this.mail = mail;
        this.queries = queries;
    }

    @GetMapping("/groups/{group}/mail")
    Mono<Rendering> outbox(@PathVariable String group, @RequestParam(required = false) @Nullable MailState state) {
        return outbox(group, Optional.ofNullable(state)).zipWith(dashboard(group),
                (page, dashboard) -> Rendering.view("gateway/notifications/outbox").modelAttribute("page", page)
                        .modelAttribute("list", OutboxList.of(page, state)).modelAttribute("dashboard", dashboard)
                        .modelAttribute("group", group).build());
    }

    private Mono<Outbox> outbox(String group, Optional<MailState> state) {
        return state.isPresent()
                ? mail.get("/api/mail/outbox?group={group}&state={state}", Outbox.class, group, state.get())
                : mail.get("/api/mail/outbox?group={group}", Outbox.class, group);
    }

    @GetMapping("/groups/{group}/mail/{id}")
    Mono<Rendering> one(@PathVariable String group, @PathVariable String id) {
        return mail.get("/api/mail/outbox/{id}", MailPage.class, id).zipWith(dashboard(group),
                (page, dashboard) -> Rendering.view("gateway/notifications/mail").modelAttribute("page", page)
                        .modelAttribute("dashboard", dashboard).modelAttribute("group", group).build());
    }

    /** The page as mail programs show it, to be framed. */
    @GetMapping("/groups/{group}/mail/{id}/page")
    Mono<ResponseEntity<String>> page(@PathVariable String group, @PathVariable String id) {
        return mail.get("/api/mail/outbox/{id}", MailPage.class, id)
                .map(page -> ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML,
                        java.nio.charset.StandardCharsets.UTF_8)).header("Content-Security-Policy", HARMLESS)
                        .header("X-Frame-Options", "SAMEORIGIN")
                        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().build().toString())
                        .body(page.html()));
    }

    private Mono<GroupDashboard> dashboard(String group) {
        return queries.get("/api/groups/{group}", GroupDashboard.class, group);
    }
}
