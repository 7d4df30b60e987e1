package org.rapporteur.query.mandates.coverage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.mandates.CoverageQuery.Coverage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** From tasks to activities to what they produced. */
@RestController
@Tag(name = "Mandates")
class CoverageController {
    private final Answers answers;
    private final CoverageQueries queries;

    CoverageController(Answers answers, CoverageQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/mandates/{mandate}/coverage")
    @Operation(summary = "Tell what is done for each task of a mandate", description = "Activities, reports and outputs of each task, and what is missing: tasks without activity or output, activities without report, what is overdue.")
    Mono<ResponseEntity<Coverage>> coverage(Asked asked, @PathVariable String mandate) {
        return answers.give(asked, Contexts.VIEWS, reading -> queries.coverage(mandate, reading));
    }
}
