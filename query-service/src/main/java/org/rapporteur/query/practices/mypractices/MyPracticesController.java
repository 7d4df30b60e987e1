package org.rapporteur.query.practices.mypractices;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.practices.PracticeQuery.MyPractices;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The practices of the reader's delegations. */
@RestController
@Tag(name = "Practices")
class MyPracticesController {
    private final Answers answers;
    private final MyPracticesQueries queries;

    MyPracticesController(Answers answers, MyPracticesQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/my/practices")
    @Operation(summary = "List the practices of the reader's delegations, the newest first")
    Mono<ResponseEntity<MyPractices>> mine(Asked asked) {
        return answers.give(asked, MyPracticesQueries.VIEWS, queries::mine);
    }
}
