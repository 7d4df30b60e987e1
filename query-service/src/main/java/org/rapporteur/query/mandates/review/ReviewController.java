package org.rapporteur.query.mandates.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The reviews of mandates. */
@RestController
@Tag(name = "Mandates")
class ReviewController {
    private final Answers answers;
    private final ReviewQueries queries;

    ReviewController(Answers answers, ReviewQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/reviews/{review}")
    @Operation(summary = "Show a review of a mandate", description = "What everybody thinks of each task and activity, by delegation; what they propose; each submission with its conclusions and what the chair made of it.")
    Mono<ResponseEntity<ReviewPage>> review(Asked asked, @PathVariable String review) {
        return answers.give(asked, Contexts.VIEWS, reading -> queries.page(review, reading));
    }
}
