package org.rapporteur.query.practices.versions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.practices.VersionQuery.GroupVersions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Questionnaires and vocabularies in their versions. */
@RestController
@Tag(name = "Calls")
class VersionsController {
    private final Answers answers;
    private final VersionQueries queries;

    VersionsController(Answers answers, VersionQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/groups/{group}/versions")
    @Operation(summary = "List the questionnaires and vocabularies that a group may use", description = "What the platform brings, and what groups of the organisation published. One version, whole: /api/questionnaires/{id}/{version} and /api/vocabularies/{id}/{version}.")
    Mono<ResponseEntity<GroupVersions>> versions(Asked asked, @PathVariable String group) {
        return answers.give(asked, VersionQueries.VIEWS, reading -> queries.versions(group, reading));
    }
}
