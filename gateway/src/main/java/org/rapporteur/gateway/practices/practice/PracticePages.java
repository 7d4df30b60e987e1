package org.rapporteur.gateway.practices.practice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.practices.files.PracticeFilesOf;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.gateway.shell.security.PublicPage;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityQuery.ProducedUnder;
import org.rapporteur.shared.practices.PracticeQuery.PracticeNotice;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.Transferability;
import org.rapporteur.shared.practices.PracticeQuery.Transfers;
import org.rapporteur.shared.practices.PracticeStatus;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** One practice at the address that it keeps for ever, and how to cite it. */
@Controller
@PublicPage
class PracticePages {
    private final QueryClient queries;
    private final PracticeFilesOf files;

    PracticePages(QueryClient queries, PracticeFilesOf files) {
        this.files = files;
        this.queries = queries;
    }

    @GetMapping("/practices/{practice}")
    Mono<Rendering> practice(@PathVariable String practice, @RequestParam(required = false) @Nullable String text,
            Locale locale, ServerWebExchange exchange) {
        return view("gateway/practices/practice", practice, text, locale, exchange)
                .onErrorResume(PracticePages::isNotThere, thrown -> notice(practice, thrown));
    }

    private static boolean isNotThere(Throwable thrown) {
        return thrown instanceof ServiceProblem problem && problem.status() == HttpStatus.NOT_FOUND;
    }

    /** The address is kept: it says what became of a practice that was published here. */
    private Mono<Rendering> notice(String practice, Throwable otherwise) {
        return queries.get("/api/practices/{practice}/notice", PracticeNotice.class, practice)
                .map(notice -> Rendering.view("gateway/practices/notice").modelAttribute("notice", notice)
                        .status(notice.status() == PracticeStatus.WITHDRAWN ? HttpStatus.GONE : HttpStatus.OK).build())
                .onErrorResume(PracticePages::isNotThere, none -> Mono.error(otherwise));
    }

    @GetMapping("/practices/{practice}/cite")
    Mono<Rendering> cite(@PathVariable String practice, @RequestParam(required = false) @Nullable String text,
            Locale locale, ServerWebExchange exchange) {
        return view("gateway/practices/cite", practice, text, locale, exchange);
    }

    private Mono<Rendering> view(String template, String practice, @Nullable String text, Locale locale,
            ServerWebExchange exchange) {
        Language wanted = Stream.of(Language.values()).filter(one -> one.code().equals(text)).findFirst()
                .orElseGet(() -> Language.forReader(locale));
        return Mono
                .zip(queries.get("/api/practices/{practice}", PracticePage.class, practice),
                        queries.get("/api/practices/{practice}/transfers", Transfers.class, practice),
                        queries.get("/api/practices/{practice}/transferability", Transferability.class, practice))
                .flatMap(all -> Mono.zip(files.text(all.getT1()), produced(all.getT1())).map(more -> Rendering
                        .view(template).modelAttribute("practice",
                                PracticeView.of(all.getT1(), wanted, address(exchange, all.getT1())))
                        .modelAttribute("page", all.getT1()).modelAttribute("attached", more.getT1())
                        .modelAttribute("produced", more.getT2())
                        .modelAttribute("transfers", all.getT2()).modelAttribute("transferability", all.getT3())
                        .build()));
    }

    /** For who sees the group: mandates are its own matter. */
    private Mono<ProducedUnder> produced(PracticePage page) {
        return page.internal() == null
                ? Mono.just(new ProducedUnder(page.position(), List.of()))
                : queries.get("/api/mandates/produced?output={practice}", ProducedUnder.class, page.practice().value());
    }

    private static String address(ServerWebExchange exchange, PracticePage page) {
        return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replacePath("/practices/" + page.practice().value()).replaceQuery(null).build().toUriString();
    }
}
