package org.rapporteur.query.audit.trails;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.Trail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The history of a mandate and of what belongs to it. */
@RestController
@Tag(name = "Audit")
class MandateTrailsController {
    private final Answers answers;
    private final MandateTrailQueries queries;

    MandateTrailsController(Answers answers, MandateTrailQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/mandates/{mandate}/trail")
    @Operation(summary = "Tell the history of a mandate", description = "With every fact about its activities, outputs and reviews.")
    Mono<ResponseEntity<Trail>> mandate(Asked asked, @PathVariable String mandate) {
        return answers.give(asked, MandateTrailQueries.VIEWS, reading -> queries.mandate(mandate, reading));
    }

    @GetMapping("/api/activities/{activity}/trail")
    @Operation(summary = "Tell the history of an activity")
    Mono<ResponseEntity<Trail>> activity(Asked asked, @PathVariable String activity) {
        return answers.give(asked, MandateTrailQueries.VIEWS, reading -> queries.activity(activity, reading));
    }

    @GetMapping("/api/reviews/{review}/trail")
    @Operation(summary = "Tell the history of a review")
    Mono<ResponseEntity<Trail>> review(Asked asked, @PathVariable String review) {
        return answers.give(asked, MandateTrailQueries.VIEWS, reading -> queries.review(review, reading));
    }
}
