package org.rapporteur.command.drafts;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.command.http.NotNow;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Takes in files that are the bodies of requests: nothing is read before it is known that it may be brought, and only a
 * few are in memory at a time, each no larger than a file may be.
 */
@Component
class FileBody {
    static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Scheduler blocking;

    FileBody(Scheduler blocking) {
        this.blocking = blocking;
    }

    /** @param mayBring throws where it may not be brought */
    <T> Mono<T> take(ServerWebExchange exchange, Runnable mayBring, Function<byte[], T> bring) {
        return Mono.fromRunnable(mayBring).subscribeOn(blocking).then(Mono.using(this::place,
                taken -> read(exchange)
                        .flatMap(content -> Mono.fromCallable(() -> bring.apply(content)).subscribeOn(blocking)),
                Semaphore::release));
    }

    private Semaphore place() {
        if (!places.tryAcquire()) {
            throw new NotNow("busy-with-files");
        }
        return places;
    }

    private static Mono<byte[]> read(ServerWebExchange exchange) {
        return DataBufferUtils.join(exchange.getRequest().getBody(), FileStore.LARGEST + 1)
                .onErrorMap(DataBufferLimitException.class,
                        e -> DraftRule.FILE_SIZE.refused(FileStore.LARGEST / 1024 / 1024))
                .map(FileBody::bytes).defaultIfEmpty(new byte[0]).timeout(PATIENCE)
                .onErrorMap(TimeoutException.class, e -> new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] content = new byte[buffer.readableByteCount()];
        buffer.read(content);
        DataBufferUtils.release(buffer);
        return content;
    }
}
