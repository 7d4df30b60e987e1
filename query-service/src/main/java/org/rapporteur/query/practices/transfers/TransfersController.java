package org.rapporteur.query.practices.transfers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.practices.transfers.GroupTransferQueries.Chosen;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.shared.practices.PracticeQuery.GroupTransfers;
import org.rapporteur.shared.practices.PracticeQuery.Transfers;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who adopts whose practices. */
@RestController
@Tag(name = "Practices")
class TransfersController {
    private final Answers answers;
    private final TransferQueries ofPractice;
    private final GroupTransferQueries ofGroup;

    TransfersController(Answers answers, TransferQueries ofPractice, GroupTransferQueries ofGroup) {
        this.answers = answers;
        this.ofPractice = ofPractice;
        this.ofGroup = ofGroup;
    }

    @GetMapping("/api/practices/{practice}/transfers")
    @Operation(summary = "Tell who adopts a practice", description = "Of a published one for everybody: the delegation, how far it is and what it adapts. Contacts are for the delegations of both sides, rapporteurs and the secretariat.")
    Mono<ResponseEntity<Transfers>> practice(Asked asked, @PathVariable String practice) {
        return answers.give(asked, TransferQueries.VIEWS, reading -> ofPractice.ofPractice(practice, reading));
    }

    @GetMapping("/api/groups/{group}/transfers")
    @Parameter(name = "delegation", in = ParameterIn.QUERY, description = "Who adopts; repeatable")
    @Parameter(name = "respondent", in = ParameterIn.QUERY, description = "Whose practices; repeatable")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "planned, under-way, done or abandoned; repeatable")
    @Operation(summary = "List what delegations of a group adopt from each other", description = "For its members, the latest first.")
    Mono<ResponseEntity<GroupTransfers>> group(Asked asked, @PathVariable String group,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Chosen chosen = Chosen.of(new Parameters(parameters));
        return answers.give(asked, TransferQueries.VIEWS, reading -> ofGroup.transfers(group, chosen, reading));
    }
}
