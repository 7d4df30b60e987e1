package org.rapporteur.query.practices.compare;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.shared.practices.PracticeQuery.Comparison;
import org.rapporteur.shared.practices.PracticeQuery.Revisions;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The texts that a delegation sent of a practice, and what changed between two of them. */
@RestController
@Tag(name = "Practices")
class CompareController {
    private final Answers answers;
    private final CompareQueries queries;

    CompareController(Answers answers, CompareQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/practices/{practice}/revisions")
    @Operation(summary = "List the revisions of a practice", description = "The first submission included. For the practice's group; everybody else reads a published practice as it stands.")
    Mono<ResponseEntity<Revisions>> revisions(Asked asked, @PathVariable String practice) {
        return answers.give(asked, CompareQueries.VIEWS, reading -> queries.revisions(practice, reading));
    }

    @GetMapping("/api/practices/{practice}/compare")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "A revision, from 1; the one before the other unless told")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "A revision; the latest unless told")
    @Operation(summary = "Compare two revisions of a practice", description = "Field by field, with the words that were deleted and inserted, how the status changed between them and which translations became stale. For the practice's group.")
    Mono<ResponseEntity<Comparison>> compare(Asked asked, @PathVariable String practice,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return answers.give(asked, CompareQueries.VIEWS,
                reading -> queries.compare(practice, new Parameters(parameters), reading));
    }
}
