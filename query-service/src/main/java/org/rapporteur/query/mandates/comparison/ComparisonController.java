package org.rapporteur.query.mandates.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.shared.mandates.RenewalQuery.MandateComparison;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Two mandates of a group, side by side. */
@RestController
@Tag(name = "Mandates")
class ComparisonController {
    private final Answers answers;
    private final ComparisonQueries queries;

    ComparisonController(Answers answers, ComparisonQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/mandates/{mandate}/comparison")
    @Parameter(name = "with", in = ParameterIn.QUERY, description = "The other mandate of the group; without it, the one that this one follows")
    @Operation(summary = "Compare two mandates of a group", description = "Task by task: kept, reworded, new, dropped, also over the mandates between them; goals, areas and perspectives by their codes.")
    Mono<ResponseEntity<MandateComparison>> comparison(Asked asked, @PathVariable String mandate,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        String with = new Parameters(parameters).one("with", 100);
        return answers.give(asked, Contexts.VIEWS, reading -> queries.compare(mandate, with, reading));
    }
}
