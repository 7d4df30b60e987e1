package org.rapporteur.query.practices.compendium;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.shared.practices.PracticeQuery.GroupPractices;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** All practices of a group, at every point of their life, for its members. */
@RestController
@Tag(name = "Practices")
class GroupPracticesController {
    private final Answers answers;
    private final GroupPracticesQueries queries;

    GroupPracticesController(Answers answers, GroupPracticesQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/groups/{group}/practices")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "Such as submitted or clarification-requested; repeatable, as all facets are")
    @Operation(summary = "Search all practices of a group", description = "With the words and facets of the compendium, and one more: status.")
    Mono<ResponseEntity<GroupPractices>> practices(Asked asked, @PathVariable String group,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Choices choices = Choices.of(new Parameters(parameters), List.of(Facets.values()));
        return answers.give(asked, GroupPracticesQueries.VIEWS, reading -> queries.practices(group, choices, reading));
    }
}
