package org.rapporteur.query.mandates.activity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityPage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The activities under the tasks of mandates. */
@RestController
@Tag(name = "Mandates")
class ActivityController {
    private final Answers answers;
    private final ActivityQueries queries;

    ActivityController(Answers answers, ActivityQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/activities/{activity}")
    @Operation(summary = "Show an activity", description = "Its reports and outputs, who leads it, what it continues, and what reviews concluded on it.")
    Mono<ResponseEntity<ActivityPage>> activity(Asked asked, @PathVariable String activity) {
        return answers.give(asked, Contexts.VIEWS, reading -> queries.page(activity, reading));
    }
}
