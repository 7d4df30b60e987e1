package org.rapporteur.gateway.mandates.linkoutput;

import java.util.List;
import java.util.Locale;
import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.Choice;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.practices.PracticeQuery.GroupPractices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Links a task or an activity to what it produced: a call or practice from a list, anything else in words. */
@Controller
class LinkOutputForm {
    /** Stands for the title while nothing was chosen, so that only the choice is missing. */
    private static final String NOTHING = "–";

    private final MandateAnswers answers;
    private final Producible producible;
    private final Submissions submissions;

    LinkOutputForm(MandateAnswers answers, Producible producible, Submissions submissions) {
        this.answers = answers;
        this.producible = producible;
        this.submissions = submissions;
    }

    @GetMapping("/mandates/{mandate}/outputs/new")
    Mono<Rendering> ask(@PathVariable String mandate, @RequestParam MultiValueMap<String, String> asked,
            @ModelAttribute("form") FormState form, Locale locale) {
        return page(mandate, Asked.of(asked), form, locale);
    }

    @PostMapping("/mandates/{mandate}/outputs/new")
    Mono<Rendering> link(@PathVariable String mandate, ServerWebExchange exchange, Locale locale) {
        Asked asked = Asked.of(exchange.getRequest().getQueryParams());
        return submissions.attempt(exchange,
                fields -> output(fields, asked.kind(), locale).flatMap(output -> submissions.say("LinkOutput", fields,
                        output.with("mandate", mandate).with("task", asked.task()).with("activity", asked.activity()))
                        .then(Notice.success(exchange, "done.LinkOutput"))
                        .thenReturn(Submissions.goTo(asked.back(mandate)))),
                form -> page(mandate, asked, form, locale));
    }

    private Mono<Body> output(Fields fields, Output.Kind kind, Locale locale) {
        String id = fields.text("output.id");
        return switch (kind) {
            case PRACTICE -> id == null ? none(kind) : producible.practice(id);
            case CALL -> id == null ? none(kind) : producible.call(id, locale);
            case MEETING, DECISION, DOCUMENT -> Mono.just(Body.of("output.kind", kind.name()).text(fields,
                    "output.reference", "output.title", "output.language", "output.date", "output.address"));
        };
    }

    private static Mono<Body> none(Output.Kind kind) {
        return Mono.just(Body.of("output.kind", kind.name()).with("output.title", NOTHING));
    }

    private Mono<Rendering> page(String mandate, Asked asked, FormState form, Locale locale) {
        return answers.board(mandate).flatMap(board -> offered(board, asked, locale)
                .map(offered -> Rendering.view("gateway/mandates/linkoutput").modelAttribute("page", board)
                        .modelAttribute("asked", asked).modelAttribute("offered", offered.choices())
                        .modelAttribute("more", offered.more())
                        .modelAttribute("may", MandateAnswers.may(board, asked.activity()))
                        .modelAttribute("kinds", Output.Kind.values()).modelAttribute("subject", subject(board, asked))
                        .modelAttribute("form", form).build()));
    }

    /** @param more whether there are others, which only a search brings */
    private record Offered(List<Choice> choices, boolean more) {}

    private Mono<Offered> offered(MandateBoard board, Asked asked, Locale locale) {
        return switch (asked.kind()) {
            case PRACTICE -> producible.practices(board.mandate().group(), asked.q()).collectList()
                    .map(found -> offered(found, locale));
            case CALL -> producible.calls(board.mandate().group(), locale).map(calls -> new Offered(calls, false));
            case MEETING, DECISION, DOCUMENT -> Mono.just(new Offered(List.of(), false));
        };
    }

    private static Offered offered(List<GroupPractices> found, Locale locale) {
        return new Offered(found.stream().flatMap(page -> page.items().stream())
                .map(practice -> Producible.choice(practice, locale)).toList(),
                found.stream().anyMatch(page -> page.total() > page.items().size()));
    }

    /** The task or activity in question. */
    private static Bilingual subject(MandateBoard board, Asked asked) {
        return board.everyTask().stream().flatMap(task -> asked.subject(task).stream()).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
