package org.rapporteur.gateway.operations.resetlinks;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Pages;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.security.Person;
import org.rapporteur.gateway.shell.security.ResetLinks;
import org.rapporteur.gateway.shell.security.ResetLinks.IssuedPage;
import org.rapporteur.gateway.shell.security.SignedIn;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where an administrator has a link for a new password issued, to hand it over, and sees which ones were. */
@Controller
class ResetLinkPage {
    private static final String HERE = "/admin/passwords";
    private static final String LINK = "resetLink";

    private final QueryClient queries;
    private final Submissions submissions;
    private final ResetLinks links;
    private final SignedIn signedIn;
    private final MessageSource words;

    ResetLinkPage(QueryClient queries, Submissions submissions, ResetLinks links, SignedIn signedIn,
            MessageSource words) {
        this.queries = queries;
        this.submissions = submissions;
        this.links = links;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping(HERE)
    Mono<Rendering> show(@ModelAttribute("form") FormState form, ServerWebExchange exchange) {
        return administrator(exchange).flatMap(who -> page(form, who, exchange));
    }

    @PostMapping(HERE)
    Mono<Rendering> issue(ServerWebExchange exchange) {
        return administrator(exchange).flatMap(who -> submissions.attempt(exchange,
                fields -> issue(fields, who, exchange), form -> page(form, who, exchange)));
    }

    private Mono<Rendering> issue(Fields fields, Person who, ServerWebExchange exchange) {
        String username = fields.text("username");
        if (username == null) {
            return again(fields, "username", "resetlinks.missing.username", who, exchange);
        }
        if (!fields.flag("confirmed")) {
            return again(fields, "confirmed", "resetlinks.missing.confirmed", who, exchange);
        }
        return links.issue(username.replace('\n', ' '), who.subject())
                .flatMap(link -> exchange.getSession().doOnNext(session -> session.getAttributes().put(LINK, link)))
                .map(kept -> Submissions.goTo(HERE))
                .switchIfEmpty(Mono.defer(() -> again(fields, "username", "resetlinks.nobody", who, exchange)));
    }

    private Mono<Rendering> again(Fields fields, String control, String key, Person who, ServerWebExchange exchange) {
        Locale locale = Objects.requireNonNullElse(exchange.getLocaleContext().getLocale(), Locale.ENGLISH);
        String sentence = words.getMessage(key, null, locale);
        return page(FormState.invalid(fields.values(), Map.of(control, sentence)), who, exchange)
                .map(page -> Rendering.view(String.valueOf(page.view())).model(page.modelAttributes())
                        .status(HttpStatus.UNPROCESSABLE_CONTENT).build());
    }

    /** Roles are facts of the log, so that who administers is asked there; nobody else has a link issued. */
    private Mono<Person> administrator(ServerWebExchange exchange) {
        return queries.get("/api/me", Me.class).filter(Me::administrator).flatMap(me -> signedIn.person(exchange))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
    }

    private Mono<Rendering> page(FormState form, Person who, ServerWebExchange exchange) {
        // why: the link is shown once, so it is taken only when there is a page to show it on
        return links.issued(who.subject(), number(exchange))
                .flatMap(issued -> fresh(exchange).map(link -> page(form, issued, link)));
    }

    /** The page of the list that is asked for; the first one where that is no number. */
    private static int number(ServerWebExchange exchange) {
        String asked = exchange.getRequest().getQueryParams().getFirst("page");
        return asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
    }

    private Rendering page(FormState form, IssuedPage issued, Optional<ResetLinks.Link> fresh) {
        return Rendering.view("gateway/operations/reset-links").modelAttribute("form", form)
                .modelAttribute("offered", links.areIssued()).modelAttribute("issued", issued.items())
                .modelAttribute("pages", Pages.of(issued.page(), issued.size(), issued.total(),
                        page -> HERE + "?page=" + page + "#issued-title"))
                .modelAttribute("link", fresh).build();
    }

    /** The link to show, and no more after this. */
    private static Mono<Optional<ResetLinks.Link>> fresh(ServerWebExchange exchange) {
        return exchange.getSession().map(session -> Optional.ofNullable(link(session.getAttributes().remove(LINK))));
    }

    private static ResetLinks.@Nullable Link link(@Nullable Object kept) {
        return (ResetLinks.Link) kept;
    }
}
