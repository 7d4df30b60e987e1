package org.rapporteur.query.practices.reviewqueue;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeQuery.ReviewQueue;
import org.rapporteur.shared.practices.PracticeStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The review queue of a group. */
@RestController
@Tag(name = "Practices")
class ReviewQueueController {
    private static final int LONGEST = 300;

    private final Answers answers;
    private final ReviewQueueQueries queries;

    ReviewQueueController(Answers answers, ReviewQueueQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/groups/{group}/review-queue")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "Such as submitted or clarification-requested; repeatable")
    @Parameter(name = "call", in = ParameterIn.QUERY, description = "Ids of calls; repeatable")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words in names and texts, whatever their status unless one is given")
    @Operation(summary = "List what rapporteurs and secretariat work through, the oldest first", description = "Without a status: what is open for review, and what is accepted and waits for its publication.")
    Mono<ResponseEntity<ReviewQueue>> queue(Asked asked, @PathVariable String group,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters given = new Parameters(parameters);
        List<PracticeStatus> statuses = given.all("status", PracticeStatus::of, "invalid.status");
        List<CallId> calls = given.all("call", CallId::new, "invalid.id");
        String words = given.one("q", LONGEST);
        return answers.give(asked, ReviewQueueQueries.VIEWS,
                reading -> queries.queue(group, statuses, calls, words, reading));
    }
}
