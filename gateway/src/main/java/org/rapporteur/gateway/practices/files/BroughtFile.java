package org.rapporteur.gateway.practices.files;

import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A file that a form brought. */
public record BroughtFile(String name, byte[] content) {
    /** The one under this name of a control; empty where none was chosen. */
    public static Mono<BroughtFile> in(ServerWebExchange exchange, String control) {
        return exchange.getMultipartData().flatMap(parts -> Mono.justOrEmpty(chosen(parts.getFirst(control))))
                .flatMap(part -> DataBufferUtils.join(part.content()).map(BroughtFile::bytes)
                        .defaultIfEmpty(new byte[0]).map(content -> new BroughtFile(part.filename(), content)));
    }

    private static Optional<FilePart> chosen(@org.jspecify.annotations.Nullable Part part) {
        return part instanceof FilePart file && !file.filename().isBlank() ? Optional.of(file) : Optional.empty();
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] content = new byte[buffer.readableByteCount()];
        buffer.read(content);
        DataBufferUtils.release(buffer);
        return content;
    }
}
