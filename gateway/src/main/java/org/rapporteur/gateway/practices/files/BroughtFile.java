package org.rapporteur.gateway.practices.files;

import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A file that a form brought.
 *
 * @param content as it comes from the disk: never the whole of it is in memory here
 */
public record BroughtFile(String name, Flux<DataBuffer> content) {
    /** The one under this name of a control; empty where none was chosen. */
    public static Mono<BroughtFile> in(ServerWebExchange exchange, String control) {
        return exchange.getMultipartData().flatMap(parts -> Mono.justOrEmpty(chosen(parts.getFirst(control))))
                .map(part -> new BroughtFile(part.filename(), part.content()));
    }

    private static Optional<FilePart> chosen(@org.jspecify.annotations.Nullable Part part) {
        return part instanceof FilePart file && !file.filename().isBlank() ? Optional.of(file) : Optional.empty();
    }
}
