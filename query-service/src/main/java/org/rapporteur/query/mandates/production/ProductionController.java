package org.rapporteur.query.mandates.production;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.shared.mandates.ActivityQuery.ProducedUnder;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** From a practice or a call back to the work that produced it. */
@RestController
@Tag(name = "Mandates")
class ProductionController {
    private final Answers answers;
    private final ProductionQueries queries;

    ProductionController(Answers answers, ProductionQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/mandates/produced")
    @Parameter(name = "output", in = ParameterIn.QUERY, description = "The practice or call")
    @Operation(summary = "Tell under which mandates something was produced", description = "The task, and the activity if it is linked to one; of mandates whose group the reader may see.")
    Mono<ResponseEntity<ProducedUnder>> produced(Asked asked,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        String output = new Parameters(parameters).one("output", 100);
        return answers.give(asked, Contexts.VIEWS, reading -> queries.of(output == null ? "" : output, reading));
    }
}
