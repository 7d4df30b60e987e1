package org.rapporteur.command.drafts;

import org.rapporteur.attachments.FileStore;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads a file that is the body of a request, and no further than a file may be large. */
final class FileBody {
    private FileBody() {
    }

    static Mono<byte[]> of(ServerWebExchange exchange) {
        return DataBufferUtils.join(exchange.getRequest().getBody(), FileStore.LARGEST + 1)
                .onErrorMap(DataBufferLimitException.class,
                        e -> DraftRule.FILE_SIZE.refused(FileStore.LARGEST / 1024 / 1024))
                .map(FileBody::bytes).defaultIfEmpty(new byte[0]);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] content = new byte[buffer.readableByteCount()];
        buffer.read(content);
        DataBufferUtils.release(buffer);
        return content;
    }
}
