package org.rapporteur.command.drafts;

import io.swagger.v3.oas.annotations.Operation;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.http.Caller;
import org.rapporteur.command.http.CommandBody;
import org.rapporteur.command.http.IdempotencyKey;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.DraftId;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.rapporteur.shared.practices.DraftQuery.Drafts;
import org.rapporteur.shared.practices.DraftQuery.NewDraft;
import org.rapporteur.shared.practices.DraftQuery.SaveDraft;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** {@code /api/drafts}: answers to calls that are still being written. */
@RestController
@RequestMapping("/api/drafts")
class DraftController {
    private final DraftDesk desk;
    private final Caller caller;
    private final Scheduler blocking;

    DraftController(DraftDesk desk, Caller caller, Scheduler blocking) {
        this.desk = desk;
        this.caller = caller;
        this.blocking = blocking;
    }

    @Operation(summary = "The reader's drafts, and those that others of their delegation share", tags = "drafts")
    @GetMapping
    Mono<Drafts> all(@AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> desk.all(caller.person(token))).subscribeOn(blocking);
    }

    @Operation(summary = "Begins a draft for a call; the same Idempotency-Key again answers with the same draft", tags = "drafts")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Draft> create(@RequestBody byte[] body, @RequestHeader HttpHeaders headers,
            @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> create(CommandBody.read(body, NewDraft.class), IdempotencyKey.of(headers),
                caller.person(token))).subscribeOn(blocking);
    }

    private Draft create(NewDraft wanted, IdempotencyKey key, PersonId author) {
        Check.that().required("call", wanted.call()).required("content", wanted.content()).orThrow();
        return desk.create(wanted, new DraftId(Act.derived(key.commitOf(author), "draft").toString()), author);
    }

    @Operation(summary = "One draft", tags = "drafts")
    @GetMapping("/{draft}")
    Mono<Draft> one(@PathVariable String draft, @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> desk.one(new DraftId(draft), caller.person(token))).subscribeOn(blocking);
    }

    @Operation(summary = "Saves a draft, whole; it names the version that it builds on", tags = "drafts")
    @PutMapping(path = "/{draft}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Draft> save(@PathVariable String draft, @RequestBody byte[] body, @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> save(new DraftId(draft), CommandBody.read(body, SaveDraft.class),
                caller.person(token))).subscribeOn(blocking);
    }

    private Draft save(DraftId draft, SaveDraft save, PersonId editor) {
        Check.that().required("content", save.content()).orThrow();
        return desk.save(draft, save, editor);
    }

    @Operation(summary = "Deletes a draft", tags = "drafts")
    @DeleteMapping("/{draft}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> delete(@PathVariable String draft, @AuthenticationPrincipal Jwt token) {
        return Mono.<Void>fromRunnable(() -> desk.delete(new DraftId(draft), caller.person(token)))
                .subscribeOn(blocking);
    }
}
