package org.rapporteur.query.practices.transferability;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.practices.PracticeQuery.Transferability;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whether others can adopt a practice. */
@RestController
@Tag(name = "Practices")
class TransferabilityController {
    private final Answers answers;
    private final TransferabilityQueries queries;

    TransferabilityController(Answers answers, TransferabilityQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/practices/{practice}/transferability")
    @Operation(summary = "Tell whether others can adopt a practice", description = "As a rapporteur judged it, criterion by criterion, with the level of evidence; of a published one for everybody.")
    Mono<ResponseEntity<Transferability>> practice(Asked asked, @PathVariable String practice) {
        return answers.give(asked, TransferabilityQueries.VIEWS, reading -> queries.ofPractice(practice, reading));
    }
}
