package org.rapporteur.gateway.mandates.unlinkoutput;

import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateQuery.OutputView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
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
            @ModelAttribute("form") FormState form) {
        return page(mandate, link, form);
    }

    @PostMapping("/mandates/{mandate}/outputs/{link}/unlink")
    Mono<Rendering> unlink(@PathVariable String mandate, @PathVariable String link, ServerWebExchange exchange) {
        return answers.board(mandate).map(board -> back(mandate, output(board, link)))
                .flatMap(back -> submissions.submit(exchange, "UnlinkOutput",
                        fields -> Body.of("link", link).text(fields, "reason"), done -> back,
                        form -> page(mandate, link, form)));
    }

    private Mono<Rendering> page(String mandate, String link, FormState form) {
        return answers.board(mandate).map(board -> Rendering.view("gateway/mandates/unlinkoutput")
                .modelAttribute("page", board).modelAttribute("linked", output(board, link))
                .modelAttribute("back", back(mandate, output(board, link))).modelAttribute("form", form).build());
    }

    private static OutputView output(MandateBoard board, String link) {
        return board.outputs().stream().filter(one -> one.link().value().equals(link)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String back(String mandate, OutputView output) {
        return output.activity() == null
                ? "/mandates/" + mandate + "#task-" + output.task()
                : "/activities/" + output.activity();
    }
}
