package org.rapporteur.query.practices.files;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.rapporteur.query.practices.files.FileQueries.Content;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.shared.practices.PracticeQuery.PracticeFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The files that go with the answers of practices. They are saved, never opened in place: nothing in them runs. */
@RestController
@Tag(name = "Practices")
class FilesController {
    private final Answers answers;
    private final FileQueries queries;

    FilesController(Answers answers, FileQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/practices/{practice}/files")
    @Operation(summary = "List the files of a practice", description = "Those of the published text for everybody; for its group those of earlier texts too.")
    Mono<ResponseEntity<PracticeFiles>> files(Asked asked, @PathVariable String practice) {
        return answers.give(asked, FileQueries.VIEWS, reading -> queries.files(practice, reading));
    }

    @GetMapping("/api/practices/{practice}/files/{hash}")
    @Operation(summary = "Hand on a file of a practice", description = "By the SHA-256 of its content, which it can be checked with.")
    Mono<ResponseEntity<byte[]>> content(Asked asked, @PathVariable String practice, @PathVariable String hash) {
        return answers.give(asked, FileQueries.VIEWS, reading -> queries.content(practice, hash, reading))
                .map(answer -> file(Objects.requireNonNull(answer.getBody())));
    }

    private static ResponseEntity<byte[]> file(Content content) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(content.file().name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").eTag(content.file().hash())
                .contentType(MediaType.parseMediaType(content.file().mediaType())).body(content.bytes());
    }
}
