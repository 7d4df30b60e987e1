package org.rapporteur.gateway.practices.revisepractice;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.gateway.practices.files.NoFile;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.practices.questionnaire.ContentBody;
import org.rapporteur.gateway.practices.questionnaire.Given;
import org.rapporteur.gateway.practices.questionnaire.Question;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
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
    private final RevisionFiles files;
    private final MessageSource words;

    RevisePracticeForm(QueryClient queries, Submissions submissions, RevisionFiles files, MessageSource words) {
        this.files = files;
        this.words = words;
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping({"/practices/{practice}/revise", "/practices/{practice}/revise/files/{field}"})
    Mono<Rendering> ask(@PathVariable String practice, @ModelAttribute("form") FormState form) {
        return practice(practice).flatMap(page -> page(page, form));
    }

    @PostMapping("/practices/{practice}/revise")
    Mono<Rendering> revise(@PathVariable String practice, ServerWebExchange exchange) {
        return practice(practice).flatMap(page -> submissions.attempt(exchange,
                fields -> notAdded(page, fields)
                        .<Mono<Rendering>>map(control -> Mono.error(() -> NoFile.added(control, words, exchange)))
                        .orElseGet(() -> said(page, fields, exchange)),
                form -> page(page, form)));
    }

    private Mono<Rendering> said(PracticePage page, Fields fields, ServerWebExchange exchange) {
        return submissions.say("RevisePractice", fields, body(page, fields))
                .flatMap(done -> Notice.success(exchange, "done.RevisePractice"))
                .thenReturn(Submissions.goTo("/practices/" + page.practice() + "/work"));
    }

    /** The question for which a file was chosen, and not added yet: it would be lost without a word. */
    private static Optional<String> notAdded(PracticePage page, Fields fields) {
        return RevisionFiles.questions(page).filter(field -> fields.text(RevisionFiles.control(field)) != null)
                .map(RevisionFiles::control).findFirst();
    }

    /** Adds a file to the form, which comes back with everything that stands in it. */
    @PostMapping(path = "/practices/{practice}/revise/files/{field}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> bring(@PathVariable String practice, @PathVariable String field, ServerWebExchange exchange) {
        return practice(practice)
                .flatMap(page -> submissions.attempt(exchange, fields -> files.bring(page, field, exchange)
                        .flatMap(hash -> page(page, RevisionFiles.with(hash, field, fields))),
                        form -> page(page, form)
                                .map(again -> Rendering.view(String.valueOf(again.view()))
                                        .model(again.modelAttributes()).modelAttribute("bringing", field).build())));
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
                .zipWith(files.of(page, form), (call, kept) -> Rendering.view("gateway/practices/revisepractice")
                        .modelAttribute("page", page).modelAttribute("kept", kept.items())
                        .model(kept.limits().<Map<String, Object>>map(one -> Map.of("limits", one)).orElse(Map.of()))
                        .modelAttribute("call", call)
                        .modelAttribute("parts",
                                form.sent().isEmpty()
                                        ? Question.parts(Asked.questionnaire(page.questionnaire()), page)
                                        : Question.partsOf(Asked.questionnaire(page.questionnaire()),
                                                new Fields(form.sent())))
                        .modelAttribute("given", Given.of(page)).modelAttribute("form", form).build());
    }
}
