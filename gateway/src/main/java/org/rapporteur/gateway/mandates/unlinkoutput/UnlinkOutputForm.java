package org.rapporteur.gateway.mandates.unlinkoutput;

import java.util.Optional;
import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateQuery.OutputView;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes a link to what was produced away, after a page that asks. */
@Controller
class UnlinkOutputForm {
    private final MandateAnswers answers;
    private final Submissions submissions;

    UnlinkOutputForm(MandateAnswers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    @GetMapping("/mandates/{mandate}/outputs/{link}/unlink")
    Mono<Rendering> ask(@PathVariable String mandate, @PathVariable String link,
            @ModelAttribute("form") FormState form, ServerWebExchange exchange) {
        return page(mandate, link, form, exchange);
    }

    @PostMapping("/mandates/{mandate}/outputs/{link}/unlink")
    Mono<Rendering> unlink(@PathVariable String mandate, @PathVariable String link, ServerWebExchange exchange) {
        return answers.board(mandate).flatMap(board -> output(board, link)
                .map(output -> submissions.submit(exchange, "UnlinkOutput",
                        fields -> Body.of("link", link).text(fields, "reason"), done -> back(mandate, output),
                        form -> page(mandate, link, form, exchange)))
                .orElseGet(() -> gone(mandate, exchange)));
    }

    private Mono<Rendering> page(String mandate, String link, FormState form, ServerWebExchange exchange) {
        return answers.board(mandate).flatMap(board -> output(board, link)
                .map(output -> Mono.just(page(board, output, form))).orElseGet(() -> gone(mandate, exchange)));
    }

    private static Rendering page(MandateBoard board, OutputView output, FormState form) {
        String activity = output.activity() == null ? null : output.activity().value();
        return Rendering.view("gateway/mandates/unlinkoutput").modelAttribute("page", board)
                .modelAttribute("linked", output).modelAttribute("may", MandateAnswers.may(board, activity))
                .modelAttribute("back", back(board.mandate().mandate().value(), output)).modelAttribute("form", form)
                .build();
    }

    /** Somebody else was faster: there is nothing to ask, only something to know. */
    private static Mono<Rendering> gone(String mandate, ServerWebExchange exchange) {
        return Notice.info(exchange, "unlinkoutput.gone").thenReturn(Submissions.goTo("/mandates/" + mandate));
    }

    private static Optional<OutputView> output(MandateBoard board, String link) {
        return board.outputs().stream().filter(one -> one.link().value().equals(link)).findFirst();
    }

    private static String back(String mandate, OutputView output) {
        return output.activity() == null
                ? "/mandates/" + mandate + "#task-" + output.task()
                : "/activities/" + output.activity();
    }
}
