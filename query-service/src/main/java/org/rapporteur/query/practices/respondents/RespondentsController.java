package org.rapporteur.query.practices.respondents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.practices.CallQuery.RespondentProfile;
import org.rapporteur.shared.practices.CallQuery.Respondents;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who answered, as everybody may see it. */
@RestController
@Tag(name = "Compendium")
class RespondentsController {
    private final Answers answers;
    private final RespondentQueries queries;

    RespondentsController(Answers answers, RespondentQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/respondents")
    @Operation(summary = "List states, regions, organisations and bodies with something published", description = "A state whose regions answer for themselves is listed with the sum of theirs.")
    Mono<ResponseEntity<Respondents>> respondents(Asked asked) {
        return answers.give(asked, RespondentQueries.VIEWS, queries::respondents);
    }

    @GetMapping("/api/respondents/{respondent}")
    @Operation(summary = "Show what is published of one respondent: practices, categories, domains and the calls that they answered")
    Mono<ResponseEntity<RespondentProfile>> profile(Asked asked, @PathVariable String respondent) {
        return answers.give(asked, RespondentQueries.VIEWS, reading -> queries.profile(code(respondent), reading));
    }

    private static DelegationCode code(String text) {
        try {
            return new DelegationCode(text);
        } catch (InvalidMessage noCode) {
            throw new NotFound();
        }
    }
}
