package org.rapporteur.command.versiondrafts;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Objects;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.http.Caller;
import org.rapporteur.command.http.CommandBody;
import org.rapporteur.command.http.IdempotencyKey;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.VersionDraftId;
import org.rapporteur.shared.practices.VersionQuery.NewVersionDraft;
import org.rapporteur.shared.practices.VersionQuery.SaveVersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionDrafts;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.GroupId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** {@code /api/version-drafts}: questionnaires and vocabularies that are still being written. */
@RestController
@RequestMapping("/api/version-drafts")
class VersionDraftController {
    private final VersionDraftDesk desk;
    private final Caller caller;
    private final Scheduler blocking;

    VersionDraftController(VersionDraftDesk desk, Caller caller, Scheduler blocking) {
        this.desk = desk;
        this.caller = caller;
        this.blocking = blocking;
    }

    @Operation(summary = "The versions that a group's secretariat is writing", tags = "versions")
    @GetMapping
    Mono<VersionDrafts> all(@RequestParam String group, @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> desk.all(new GroupId(group), caller.person(token))).subscribeOn(blocking);
    }

    @Operation(summary = "Begins a version from an earlier one; the same Idempotency-Key again answers with the same draft", tags = "versions")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<VersionDraft> begin(@RequestBody byte[] body, @RequestHeader HttpHeaders headers,
            @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> begin(CommandBody.read(body, NewVersionDraft.class),
                IdempotencyKey.of(headers), caller.person(token))).subscribeOn(blocking);
    }

    private VersionDraft begin(NewVersionDraft wanted, IdempotencyKey key, PersonId author) {
        Check.that().required("group", wanted.group()).required("kind", wanted.kind())
                .required("basis", wanted.basis()).orThrow();
        Check.that().matches("name", Objects.requireNonNullElse(wanted.name(), wanted.basis().id()), VersionRef.ID,
                "invalid.version-name").orThrow();
        return desk.begin(wanted, new VersionDraftId(Act.derived(key.commitOf(author), "version-draft").toString()),
                author);
    }

    @Operation(summary = "One version that is being written", tags = "versions")
    @GetMapping("/{draft}")
    Mono<VersionDraft> one(@PathVariable String draft, @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> desk.one(new VersionDraftId(draft), caller.person(token)))
                .subscribeOn(blocking);
    }

    @Operation(summary = "A draft as it was published, for some days: whoever lost the answer says the same again", tags = "versions")
    @GetMapping("/{draft}/published")
    Mono<VersionDraft> published(@PathVariable String draft, @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> desk.asPublished(new VersionDraftId(draft), caller.person(token)))
                .subscribeOn(blocking);
    }

    @Operation(summary = "Saves it, whole; a save names the draft's version that it builds on", tags = "versions")
    @PutMapping(path = "/{draft}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<VersionDraft> save(@PathVariable String draft, @RequestBody byte[] body,
            @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> desk.save(new VersionDraftId(draft),
                CommandBody.read(body, SaveVersionDraft.class), caller.person(token))).subscribeOn(blocking);
    }

    @Operation(summary = "Deletes the draft of a version", tags = "versions")
    @DeleteMapping("/{draft}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> delete(@PathVariable String draft, @AuthenticationPrincipal Jwt token) {
        return Mono.<Void>fromRunnable(() -> desk.delete(new VersionDraftId(draft), caller.person(token)))
                .subscribeOn(blocking);
    }
}
