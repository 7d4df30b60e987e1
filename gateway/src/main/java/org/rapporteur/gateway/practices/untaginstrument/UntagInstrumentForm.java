package org.rapporteur.gateway.practices.untaginstrument;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.InstrumentTag;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes the tag of an instrument from a practice, after a page that asks for the reason. */
@Controller
class UntagInstrumentForm {
    private static final String ADDRESS = "/practices/{practice}/instruments/remove";

    private final QueryClient queries;
    private final Submissions submissions;

    UntagInstrumentForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> ask(@PathVariable String practice, @RequestParam String instrument,
            @ModelAttribute("form") FormState form) {
        return page(practice, instrument, form);
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> untag(@PathVariable String practice, @RequestParam String instrument,
            ServerWebExchange exchange) {
        return submissions.submit(exchange, "UntagInstrument", fields -> body(practice, fields),
                done -> "/practices/" + practice + "/review#instruments",
                form -> page(practice, instrument, form));
    }

    private static Body body(String practice, Fields fields) {
        return Body.of("practice", practice).text(fields, "instrument", "reason").with("listed",
                fields.flag("listed"));
    }

    private Mono<Rendering> page(String practice, String value, FormState form) {
        return queries.get("/api/practices/{practice}", PracticePage.class, practice)
                .map(page -> Rendering.view("gateway/practices/untaginstrument").modelAttribute("page", page)
                        .modelAttribute("tag", tag(page, value)).modelAttribute("form", form).build());
    }

    private static InstrumentTag tag(PracticePage page, String value) {
        return page.marks().instruments().stream().filter(one -> one.value().equals(value)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
