package org.rapporteur.query.practices.practice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.practices.PracticeQuery.PracticeNotice;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One practice. */
@RestController
@Tag(name = "Practices", description = "Practices at every point of their life; what is not published is for the group.")
class PracticeController {
    private final Answers answers;
    private final PracticeQueries queries;

    PracticeController(Answers answers, PracticeQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/practices/{practice}")
    @Operation(summary = "Show a practice", description = "A published one for everybody, without personal answers and what is internal to the group; any other for its group.")
    Mono<ResponseEntity<PracticePage>> practice(Asked asked, @PathVariable String practice) {
        return answers.give(asked, PracticeQueries.VIEWS, reading -> queries.practice(practice, reading));
    }

    @GetMapping("/api/practices/{practice}/notice")
    @Operation(summary = "Say what became of a practice that was published", description = "For everybody: that it is under review again or withdrawn, and since when. 404 where it is published, or never was.")
    Mono<ResponseEntity<PracticeNotice>> notice(Asked asked, @PathVariable String practice) {
        return answers.give(asked, PracticeQueries.VIEWS, reading -> queries.notice(practice, reading));
    }
}
