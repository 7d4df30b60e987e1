package org.rapporteur.command.http;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.Optional;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.running.VersionShelf;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The questionnaires and vocabularies, for everybody: a version never changes. */
@RestController
class VersionController {
    private static final CacheControl FOR_A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final VersionShelf shelf;
    private final Scheduler blocking;

    VersionController(VersionShelf shelf, Scheduler blocking) {
        this.shelf = shelf;
        this.blocking = blocking;
    }

    @Operation(summary = "One version of a questionnaire", tags = "versions")
    @GetMapping("/api/questionnaires/{id}/{version}")
    Mono<ResponseEntity<Questionnaire>> questionnaire(@PathVariable String id, @PathVariable int version,
            ServerWebExchange exchange) {
        return Mono.fromCallable(() -> answer(shelf.findQuestionnaire(new VersionRef(id, version)), exchange))
                .subscribeOn(blocking);
    }

    @Operation(summary = "One version of a vocabulary", tags = "versions")
    @GetMapping("/api/vocabularies/{id}/{version}")
    Mono<ResponseEntity<Vocabulary>> vocabulary(@PathVariable String id, @PathVariable int version,
            ServerWebExchange exchange) {
        return Mono.fromCallable(() -> answer(shelf.findVocabulary(new VersionRef(id, version)), exchange))
                .subscribeOn(blocking);
    }

    private static <T> ResponseEntity<T> answer(Optional<T> found, ServerWebExchange exchange) {
        T version = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String tag = "\"" + Hash.hex(Json.stored().writeValueAsString(version)) + "\"";
        return exchange.checkNotModified(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).build()
                : ResponseEntity.ok().eTag(tag).cacheControl(FOR_A_DAY).body(version);
    }
}
