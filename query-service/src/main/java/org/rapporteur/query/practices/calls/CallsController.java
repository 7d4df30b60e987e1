package org.rapporteur.query.practices.calls;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.CallQuery.Calls;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Calls for practices. */
@RestController
@Tag(name = "Calls", description = "Calls for practices and their rosters: for members, auditors and administrators.")
class CallsController {
    private final Answers answers;
    private final CallQueries queries;

    CallsController(Answers answers, CallQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/calls")
    @Parameter(name = "mandate", in = ParameterIn.QUERY, description = "Only those held under this mandate")
    @Operation(summary = "List the calls of the reader's groups, the newest first")
    Mono<ResponseEntity<Calls>> calls(Asked asked,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        String mandate = new Parameters(parameters).one("mandate", 100);
        return answers.give(asked, CallQueries.VIEWS, reading -> queries.calls(mandate, reading));
    }

    @GetMapping("/api/calls/{call}")
    @Operation(summary = "Show a call with its roster", description = "The roster tells who was invited, who answered, who is awaited and who stayed silent.")
    Mono<ResponseEntity<CallPage>> call(Asked asked, @PathVariable String call) {
        return answers.give(asked, CallQueries.VIEWS, reading -> queries.call(call, reading));
    }
}
