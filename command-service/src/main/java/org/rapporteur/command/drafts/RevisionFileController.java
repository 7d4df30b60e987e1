package org.rapporteur.command.drafts;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.rapporteur.command.http.Caller;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.DraftFiles;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** {@code /api/revisions/{practice}/files}: files for the next text of a practice. */
@RestController
@RequestMapping("/api/revisions/{practice}/files")
class RevisionFileController {
    private final RevisionFileDesk desk;
    private final FileBody body;
    private final Caller caller;
    private final Scheduler blocking;

    RevisionFileController(RevisionFileDesk desk, FileBody body, Caller caller, Scheduler blocking) {
        this.desk = desk;
        this.body = body;
        this.caller = caller;
        this.blocking = blocking;
    }

    @Operation(summary = "What may be brought for the next text of a practice, and which of these hashes were", tags = "drafts")
    @GetMapping
    Mono<DraftFiles> known(@PathVariable String practice, @RequestParam String field,
            @RequestParam(required = false, defaultValue = "") List<String> hash,
            @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> desk.known(new PracticeId(practice), field, hash, caller.person(token)))
                .subscribeOn(blocking);
    }

    @Operation(summary = "Brings a file for the next text of a practice: its content is the body; the revision names it by its hash", tags = "drafts")
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Mono<DraftFiles> bring(@PathVariable String practice, @RequestParam String field, @RequestParam String name,
            ServerWebExchange exchange, @AuthenticationPrincipal Jwt token) {
        return body.take(exchange, () -> desk.requireFiles(new PracticeId(practice), field, caller.person(token)),
                content -> desk.bring(new PracticeId(practice), field, name, content, caller.person(token)));
    }
}
