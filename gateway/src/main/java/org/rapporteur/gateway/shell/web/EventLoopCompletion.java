package org.rapporteur.gateway.shell.web;

import io.netty.channel.EventLoop;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.webflux.autoconfigure.WebHttpHandlerBuilderCustomizer;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Ends every response on the thread that owns its connection. Ended elsewhere, as a sign-in is, the answer can reach the
 * browser before the server knows that it is over: the next request on the connection is then put into a queue as if it
 * were pipelined, and the one after it is never read (Reactor Netty 1.3.7). About one sign-in in twelve hung.
 */
@Component
class EventLoopCompletion implements WebHttpHandlerBuilderCustomizer {
    @Override
    public void customize(WebHttpHandlerBuilder builder) {
        builder.httpHandlerDecorator(EventLoopCompletion::endingOnEventLoop);
    }

    private static HttpHandler endingOnEventLoop(HttpHandler handler) {
        return (request, response) -> {
            Mono<Void> handled = handler.handle(request, response);
            Object connected = ServerHttpRequestDecorator.getNativeRequest(request);
            return connected instanceof HttpServerRequest netty ? handled.publishOn(eventLoopOf(netty)) : handled;
        };
    }

    private static Scheduler eventLoopOf(HttpServerRequest request) {
        AtomicReference<EventLoop> loop = new AtomicReference<>();
        request.withConnection(connection -> loop.set(connection.channel().eventLoop()));
        return Schedulers.fromExecutor(Objects.requireNonNull(loop.get()));
    }
}
