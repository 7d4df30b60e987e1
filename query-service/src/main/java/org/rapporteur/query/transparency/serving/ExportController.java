package org.rapporteur.query.transparency.serving;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.transparency.publishing.Published;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The whole log in one file, for who verifies it at home. */
@RestController
@Tag(name = "Transparency log")
class ExportController {
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
    private static final DataBufferFactory BUFFERS = new DefaultDataBufferFactory();
    private static final Executor WRITING = Schedulers.boundedElastic()::schedule;

    private final SignedLog log;
    private final Export export;
    private final EntryReaders readers;

    ExportController(SignedLog log, Export export, EntryReaders readers) {
        this.log = log;
        this.export = export;
        this.readers = readers;
    }

    @GetMapping("/api/log/export")
    @Operation(summary = "Download the whole log, to verify it elsewhere", description = "A ZIP with the files of c2sp.org/tlog-tiles at their addresses: checkpoint, key, tile/… For who may read entries.")
    Mono<ResponseEntity<Flux<DataBuffer>>> whole(Asked asked) {
        return Mono.fromCallable(() -> {
            readers.require(asked.token());
            Published published = log.published();
            return ResponseEntity.ok().contentType(ZIP).header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename("log.zip").build().toString()).body(zip(published));
        }).subscribeOn(Schedulers.boundedElastic());
    }

    private Flux<DataBuffer> zip(Published published) {
        return Flux.from(DataBufferUtils.outputStreamPublisher(out -> write(published, out), BUFFERS, WRITING));
    }

    private void write(Published published, OutputStream out) {
        try {
            export.write(published, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
