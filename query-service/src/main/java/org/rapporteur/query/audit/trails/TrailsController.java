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

/** The history of an object. */
@RestController
@Tag(name = "Audit", description = "What happened to an object: each fact with who, in which role, for which delegation, when, why, and what it changed.")
class TrailsController {
    private final Answers answers;
    private final TrailQueries queries;

    TrailsController(Answers answers, TrailQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/practices/{practice}/trail")
    @Operation(summary = "Tell the history of a practice", description = "Of a published one everybody hears by which delegation and role; persons, earlier texts and questions are for the group.")
    Mono<ResponseEntity<Trail>> practice(Asked asked, @PathVariable String practice) {
        return answers.give(asked, TrailQueries.VIEWS, reading -> queries.practice(practice, reading));
    }

    @GetMapping("/api/calls/{call}/trail")
    @Operation(summary = "Tell the history of a call")
    Mono<ResponseEntity<Trail>> call(Asked asked, @PathVariable String call) {
        return answers.give(asked, TrailQueries.VIEWS, reading -> queries.call(call, reading));
    }

    @GetMapping("/api/groups/{group}/trail")
    @Operation(summary = "Tell the history of a group")
    Mono<ResponseEntity<Trail>> group(Asked asked, @PathVariable String group) {
        return answers.give(asked, TrailQueries.VIEWS, reading -> queries.group(group, reading));
    }
}
