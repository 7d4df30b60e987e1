package org.rapporteur.query.workinggroups.groups;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Groups;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Working groups. */
@RestController
@Tag(name = "Working groups", description = "Groups, who sits in them and who is invited: for members, auditors and administrators.")
class GroupsController {
    private final Answers answers;
    private final GroupQueries queries;

    GroupsController(Answers answers, GroupQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/groups")
    @Operation(summary = "List the groups that the reader may see")
    Mono<ResponseEntity<Groups>> groups(Asked asked) {
        return answers.give(asked, GroupQueries.VIEWS, queries::groups);
    }

    @GetMapping("/api/groups/{group}")
    @Operation(summary = "Show the dashboard of a group")
    Mono<ResponseEntity<GroupDashboard>> group(Asked asked, @PathVariable String group) {
        return answers.give(asked, GroupQueries.VIEWS, reading -> queries.dashboard(group, reading));
    }
}
