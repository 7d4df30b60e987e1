package org.rapporteur.query.workinggroups.organisations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Delegations;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Organisations;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Organisations and their delegations. */
@RestController
@Tag(name = "Working groups")
class OrganisationsController {
    private final Answers answers;
    private final OrganisationQueries queries;

    OrganisationsController(Answers answers, OrganisationQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/organisations")
    @Operation(summary = "List organisations", description = "All of them for administrators; for others those in which they sit or which they audit.")
    Mono<ResponseEntity<Organisations>> organisations(Asked asked) {
        return answers.give(asked, OrganisationQueries.VIEWS, queries::organisations);
    }

    @GetMapping("/api/organisations/{organisation}/delegations")
    @Operation(summary = "List an organisation's delegations, by code")
    Mono<ResponseEntity<Delegations>> delegations(Asked asked, @PathVariable String organisation) {
        return answers.give(asked, OrganisationQueries.VIEWS,
                reading -> queries.delegations(organisation, reading));
    }
}
