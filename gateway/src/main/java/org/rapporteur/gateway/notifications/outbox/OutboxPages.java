package org.rapporteur.gateway.notifications.outbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.remote.MailClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.notifications.MailQuery.MailPage;
import org.rapporteur.shared.notifications.MailQuery.Outbox;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The mails of a group, or for administrators those of no group: what was sent, what waits, what would be sent. */
@Controller
class OutboxPages {
    private final MailClient mail;
    private final QueryClient queries;

    OutboxPages(MailClient mail, QueryClient queries) {
        this.mail = mail;
        this.queries = queries;
    }

    @GetMapping("/groups/{group}/mail")
    Mono<Rendering> ofGroup(@PathVariable String group, @RequestParam(required = false) @Nullable MailState state) {
        return Mono.zip(outbox("group=" + group, state), roles(group),
                (page, roles) -> list(page, state, "/groups/" + group, roles));
    }

    @GetMapping("/admin/mail")
    Mono<Rendering> ofNoGroup(@RequestParam(required = false) @Nullable MailState state) {
        return outbox("", state).map(page -> list(page, state, "/admin", List.of()));
    }

    private Mono<Outbox> outbox(String group, @Nullable MailState state) {
        String asked = group + Optional.ofNullable(state).map(one -> "&state=" + one).orElse("");
        return mail.get("/api/mail/outbox?" + asked, Outbox.class);
    }

    private static Rendering list(Outbox page, @Nullable MailState state, String base, List<Role> roles) {
        return Rendering.view("gateway/notifications/outbox").modelAttribute("page", page)
                .modelAttribute("list", OutboxList.of(page, state)).modelAttribute("base", base)
                .modelAttribute("roles", roles).build();
    }

    @GetMapping("/groups/{group}/mail/{id}")
    Mono<Rendering> oneOfGroup(@PathVariable String group, @PathVariable String id) {
        return Mono.zip(one(id), roles(group), (page, roles) -> one(page, "/groups/" + group, roles));
    }

    @GetMapping("/admin/mail/{id}")
    Mono<Rendering> oneOfNoGroup(@PathVariable String id) {
        return one(id).map(page -> one(page, "/admin", List.of()));
    }

    private Mono<MailPage> one(String id) {
        return mail.get("/api/mail/outbox/{id}", MailPage.class, id);
    }

    private static Rendering one(MailPage page, String base, List<Role> roles) {
        return Rendering.view("gateway/notifications/mail").modelAttribute("page", page).modelAttribute("base", base)
                .modelAttribute("roles", roles).build();
    }

    private Mono<List<Role>> roles(String group) {
        return queries.get("/api/groups/{group}", GroupDashboard.class, group).map(GroupDashboard::myRoles);
    }
}
