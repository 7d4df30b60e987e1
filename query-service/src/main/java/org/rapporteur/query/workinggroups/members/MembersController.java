package org.rapporteur.query.workinggroups.members;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Members;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who sits in a group. */
@RestController
@Tag(name = "Working groups")
class MembersController {
    private final Answers answers;
    private final MemberQueries queries;

    MembersController(Answers answers, MemberQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/groups/{group}/members")
    @Operation(summary = "List a group's members with their roles now and earlier", description = "E-mail addresses and open invitations are for the group's secretariat only.")
    Mono<ResponseEntity<Members>> members(Asked asked, @PathVariable String group) {
        return answers.give(asked, MemberQueries.VIEWS, reading -> queries.members(group, reading));
    }
}
