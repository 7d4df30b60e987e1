package org.rapporteur.gateway.notifications.preferences;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.MailClient;
import org.rapporteur.shared.notifications.MailKind;
import org.rapporteur.shared.notifications.MailQuery.Preferences;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the reader wants to be written about, and in which language. */
@Controller
class PreferencesForm {
    private static final List<MailKind> STOPPABLE = Stream.of(MailKind.values()).filter(MailKind::mayBeStopped)
            .toList();

    private final MailClient mail;
    private final Submissions submissions;

    PreferencesForm(MailClient mail, Submissions submissions) {
        this.mail = mail;
        this.submissions = submissions;
    }

    @GetMapping("/mail/preferences")
    Mono<Rendering> show(@ModelAttribute("form") FormState form) {
        return page(form);
    }

    @PostMapping("/mail/preferences")
    Mono<Rendering> choose(ServerWebExchange exchange) {
        return submissions.attempt(exchange,
                fields -> mail.tell(HttpMethod.PUT, "/api/mail/preferences", chosen(fields))
                        .then(Notice.success(exchange, "preferences.kept"))
                        .thenReturn(Submissions.goTo("/mail/preferences")),
                this::page);
    }

    /** What is not ticked is stopped. */
    private static Map<String, Object> chosen(Fields fields) {
        List<String> wanted = fields.ticked("wanted");
        Set<String> stopped = STOPPABLE.stream().map(MailKind::name).filter(kind -> !wanted.contains(kind))
                .collect(Collectors.toSet());
        String language = fields.text("language");
        return language == null ? Map.of("stopped", stopped) : Map.of("stopped", stopped, "language", language);
    }

    private Mono<Rendering> page(FormState form) {
        return mail.get("/api/mail/preferences", Preferences.class)
                .map(chosen -> Rendering.view("gateway/notifications/preferences").modelAttribute("chosen", chosen)
                        .modelAttribute("stoppable", STOPPABLE.toArray())
                        .modelAttribute("wanted",
                                STOPPABLE.stream().filter(kind -> !chosen.stopped().contains(kind)).toList())
                        .modelAttribute("form", form).build());
    }
}
