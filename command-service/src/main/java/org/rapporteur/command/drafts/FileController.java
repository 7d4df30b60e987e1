package org.rapporteur.command.drafts;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import org.rapporteur.attachments.StoredFile;
import org.rapporteur.command.http.Caller;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.DraftId;
import org.rapporteur.shared.practices.PracticeQuery.DraftFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** {@code /api/drafts/{draft}/files}: files that go with the answers of a draft. */
@RestController
@RequestMapping("/api/drafts/{draft}/files")
class FileController {
    private final FileDesk desk;
    private final FileBody body;
    private final Caller caller;
    private final Scheduler blocking;

    FileController(FileDesk desk, FileBody body, Caller caller, Scheduler blocking) {
        this.desk = desk;
        this.body = body;
        this.caller = caller;
        this.blocking = blocking;
    }

    @Operation(summary = "The files of a draft, and what may be brought", tags = "drafts")
    @GetMapping
    Mono<DraftFiles> all(@PathVariable String draft, @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> desk.all(new DraftId(draft), caller.person(token))).subscribeOn(blocking);
    }

    @Operation(summary = "Brings a file: its content is the body; it is looked at, kept, and added to the answer", tags = "drafts")
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Mono<DraftFiles> bring(@PathVariable String draft, @RequestParam String field, @RequestParam String name,
            ServerWebExchange exchange, @AuthenticationPrincipal Jwt token) {
        return body.take(exchange, () -> desk.requireFiles(new DraftId(draft), field, caller.person(token)),
                content -> desk.bring(new DraftId(draft), field, name, content, caller.person(token)));
    }

    @Operation(summary = "Takes a file out of the draft", tags = "drafts")
    @DeleteMapping
    Mono<DraftFiles> leave(@PathVariable String draft, @RequestParam String field, @RequestParam String hash,
            @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> desk.leave(new DraftId(draft), field, hash, caller.person(token)))
                .subscribeOn(blocking);
    }

    @Operation(summary = "The content of a file of a draft", tags = "drafts")
    @GetMapping("/{hash}")
    Mono<ResponseEntity<byte[]>> content(@PathVariable String draft, @PathVariable String hash,
            @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> content(new DraftId(draft), hash, caller.person(token))).subscribeOn(blocking);
    }

    private ResponseEntity<byte[]> content(DraftId draft, String hash, PersonId reader) {
        StoredFile file = desk.find(draft, hash, reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] content = desk.content(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition saved = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(file.mediaType())).body(content);
    }
}
