package org.rapporteur.query.mandates.renewal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.mandates.RenewalQuery.RenewalOffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** With what a mandate's successor begins. */
@RestController
@Tag(name = "Mandates")
class RenewalController {
    private final Answers answers;
    private final RenewalQueries queries;

    RenewalController(Answers answers, RenewalQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/mandates/{mandate}/renewal")
    @Operation(summary = "Tell with what a renewal begins", description = "Terms, tasks and activities with what the approved final review says of them, what it advises to take up; and, once the mandate is renewed, what became of each recommendation.")
    Mono<ResponseEntity<RenewalOffer>> renewal(Asked asked, @PathVariable String mandate) {
        return answers.give(asked, Contexts.VIEWS, reading -> queries.offer(mandate, reading));
    }
}
