package org.rapporteur.gateway.practices.removefile;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.FileView;
import org.rapporteur.shared.practices.PracticeQuery.PracticeFiles;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
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

/** Removes the content of a file for good, after a page that asks for the reason. */
@Controller
class RemoveFileForm {
    private final QueryClient queries;
    private final Submissions submissions;

    RemoveFileForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/practices/{practice}/files/{hash}/remove")
    Mono<Rendering> ask(@PathVariable String practice, @PathVariable String hash,
            @ModelAttribute("form") FormState form) {
        return Mono.zip(queries.get("/api/practices/{practice}", PracticePage.class, practice),
                queries.get("/api/practices/{practice}/files", PracticeFiles.class, practice))
                .map(all -> Rendering.view("gateway/practices/removefile").modelAttribute("page", all.getT1())
                        .modelAttribute("file", file(all.getT2(), hash)).modelAttribute("form", form).build());
    }

    private static FileView file(PracticeFiles files, String hash) {
        return files.items().stream().filter(file -> file.hash().equals(hash)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/practices/{practice}/files/{hash}/remove")
    Mono<Rendering> remove(@PathVariable String practice, @PathVariable String hash, ServerWebExchange exchange) {
        return submissions.submit(exchange, "RemoveFile",
                fields -> Body.of("practice", practice).with("hash", hash).text(fields, "reason"),
                done -> "/practices/" + practice + "/review", form -> ask(practice, hash, form));
    }
}
