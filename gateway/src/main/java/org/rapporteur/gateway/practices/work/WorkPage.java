package org.rapporteur.gateway.practices.work;

import java.util.List;
import org.rapporteur.gateway.practices.files.PracticeFilesOf;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.practices.questionnaire.FieldWords;
import org.rapporteur.gateway.practices.questionnaire.Question;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.mandates.ActivityQuery.ProducedUnder;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A practice as its own delegation works on it: questions to answer, the text, its translations, what may be done. */
@Controller
public class WorkPage {
    private final QueryClient queries;
    private final FieldWords words;
    private final PracticeFilesOf files;

    WorkPage(QueryClient queries, FieldWords words, PracticeFilesOf files) {
        this.files = files;
        this.queries = queries;
        this.words = words;
    }

    @GetMapping("/practices/{practice}/work")
    Mono<Rendering> work(@PathVariable String practice, @ModelAttribute("form") FormState form) {
        return page(practice, form);
    }

    /** The page with a form that came back. */
    public Mono<Rendering> page(String practice, FormState form) {
        return Mono
                .zip(queries.get("/api/practices/{practice}", PracticePage.class, practice),
                        queries.get("/api/mandates/produced?output={practice}", ProducedUnder.class, practice))
                .flatMap(all -> page(all.getT1(), all.getT2(), form));
    }

    private Mono<Rendering> page(PracticePage page, ProducedUnder produced, FormState form) {
        return files.text(page)
                .map(found -> Rendering.view("gateway/practices/work").modelAttribute("attached", found)
                        .modelAttribute("page", page).modelAttribute("produced", produced)
                        .modelAttribute("asked", words)
                        .modelAttribute("may", page.internal() == null ? List.of() : page.internal().may())
                        .modelAttribute("parts",
                                Question.parts(Asked.questionnaire(page.questionnaire()), page))
                        .modelAttribute("form", form).build());
    }
}
