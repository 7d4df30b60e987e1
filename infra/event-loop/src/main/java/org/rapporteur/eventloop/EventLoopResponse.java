package org.rapporteur.eventloop;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** A response whose body is handed over on its connection's own thread. */
class EventLoopResponse extends ServerHttpResponseDecorator {
    private final Scheduler loop;

    EventLoopResponse(ServerHttpResponse response, Scheduler loop) {
        super(response);
        this.loop = loop;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        // why two ways: a single buffer must stay a Mono, or the response loses its length.
        return super.writeWith(body instanceof Mono<? extends DataBuffer> single
                ? single.publishOn(loop)
                : Flux.from(body).publishOn(loop));
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return super.writeAndFlushWith(Flux.from(body).map(part -> Flux.from(part).publishOn(loop)));
    }
}
