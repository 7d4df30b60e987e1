package org.rapporteur.gateway.practices.revisepractice;

import org.rapporteur.gateway.practices.files.PracticeFilesOf;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.practices.questionnaire.ContentBody;
import org.rapporteur.gateway.practices.questionnaire.Given;
import org.rapporteur.gateway.practices.questionnaire.Question;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.CallPage;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The questionnaire again, as it was answered: sent, it is a new revision. */
@Controller
class RevisePracticeForm {
    private final QueryClient queries;
    private final Submissions submissions;
    private final PracticeFilesOf files;

    RevisePracticeForm(QueryClient queries, Submissions submissions, PracticeFilesOf files) {
        this.files = files;
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/practices/{practice}/revise")
    Mono<Rendering> ask(@PathVariable String practice, @ModelAttribute("form") FormState form) {
        return practice(practice).flatMap(page -> page(page, form));
    }

    @PostMapping("/practices/{practice}/revise")
    Mono<Rendering> revise(@PathVariable String practice, ServerWebExchange exchange) {
        return practice(practice).flatMap(page -> submissions.submit(exchange, "RevisePractice",
                fields -> body(page, fields), done -> "/practices/" + practice + "/work", form -> page(page, form)));
    }

    private Mono<PracticePage> practice(String practice) {
        return queries.get("/api/practices/{practice}", PracticePage.class, practice);
    }

    private static Body body(PracticePage page, Fields fields) {
        return Body.of("practice", page.practice()).text(fields, "reason").with("content",
                ContentBody.submission(fields, Asked.questionnaire(page.questionnaire())));
    }

    private Mono<Rendering> page(PracticePage page, FormState form) {
        return queries.get("/api/calls/{call}", CallPage.class, page.call().call())
                .zipWith(files.text(page), (call, kept) -> Rendering.view("gateway/practices/revisepractice")
                        .modelAttribute("page", page).modelAttribute("kept", kept)
                        .modelAttribute("call", call)
                        .modelAttribute("parts",
                                form.sent().isEmpty()
                                        ? Question.parts(Asked.questionnaire(page.questionnaire()), page)
                                        : Question.partsOf(Asked.questionnaire(page.questionnaire()),
                                                new Fields(form.sent())))
                        .modelAttribute("given", Given.of(page)).modelAttribute("form", form).build());
    }
}
