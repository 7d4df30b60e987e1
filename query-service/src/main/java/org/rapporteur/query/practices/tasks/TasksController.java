package org.rapporteur.query.practices.tasks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Tasks;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What waits for the reader. */
@RestController
@Tag(name = "Me")
class TasksController {
    private final Answers answers;
    private final TaskQueries queries;

    TasksController(Answers answers, TaskQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/me/tasks")
    @Operation(summary = "List what waits for the reader, the most urgent first")
    Mono<ResponseEntity<Tasks>> tasks(Asked asked) {
        return answers.give(asked, queries.views(), queries::tasks);
    }
}
