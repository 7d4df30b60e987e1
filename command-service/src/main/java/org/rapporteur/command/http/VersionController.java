package org.rapporteur.command.http;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.Optional;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/** The questionnaires and vocabularies, for everybody: a version never changes. */
@RestController
class VersionController {
    private static final CacheControl FOR_A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    @Operation(summary = "One version of a questionnaire", tags = "versions")
    @GetMapping("/api/questionnaires/{id}/{version}")
    ResponseEntity<Questionnaire> questionnaire(@PathVariable String id, @PathVariable int version,
            ServerWebExchange exchange) {
        return answer(Versions.questionnaire(new VersionRef(id, version)), exchange);
    }

    @Operation(summary = "One version of a vocabulary", tags = "versions")
    @GetMapping("/api/vocabularies/{id}/{version}")
    ResponseEntity<Vocabulary> vocabulary(@PathVariable String id, @PathVariable int version,
            ServerWebExchange exchange) {
        return answer(Versions.vocabulary(new VersionRef(id, version)), exchange);
    }

    private static <T> ResponseEntity<T> answer(Optional<T> found, ServerWebExchange exchange) {
        T version = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String tag = "\"" + Hash.hex(Json.stored().writeValueAsString(version)) + "\"";
        return exchange.checkNotModified(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).build()
                : ResponseEntity.ok().eTag(tag).cacheControl(FOR_A_DAY).body(version);
    }
}
