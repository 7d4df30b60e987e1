package org.rapporteur.query.workinggroups.invitations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.InvitationPage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Invitations, as the invited see them. */
@RestController
@Tag(name = "Working groups")
class InvitationsController {
    private final Answers answers;
    private final InvitationQueries queries;

    InvitationsController(Answers answers, InvitationQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/invitations/{invitation}")
    @Operation(summary = "Show what an invitation is for", description = "It names nobody: who follows the link has only signed in.")
    Mono<ResponseEntity<InvitationPage>> invitation(Asked asked, @PathVariable String invitation) {
        return answers.give(asked, InvitationQueries.VIEWS, reading -> queries.invitation(invitation, reading));
    }

    @GetMapping("/api/invitations/{invitation}/offer")
    @Operation(summary = "Show what an invitation is for to who holds its link", description = "For everybody who knows the SHA-256 of the code in the link; it names nobody.")
    Mono<ResponseEntity<InvitationPage>> offer(Asked asked, @PathVariable String invitation,
            @RequestParam(defaultValue = "") String codeHash) {
        return answers.give(asked, InvitationQueries.VIEWS, reading -> queries.offer(invitation, codeHash, reading));
    }
}
