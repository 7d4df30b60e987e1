package org.rapporteur.eventloop;

import io.netty.channel.EventLoop;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.webflux.autoconfigure.WebHttpHandlerBuilderCustomizer;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Writes and ends every response of a service on the thread that owns its connection; a service has this by having the module.
 * Written elsewhere, as an answer is whose last word came from the store or from another service, it can reach the client before
 * the server knows that it is over: the next request on the connection is then queued as if it were pipelined, and the one
 * after it is never read (Reactor Netty 1.3.6 and 1.3.7, its issue 4361). About one sign-in in twelve hung, until the browser
 * gave up.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.REACTIVE)
public class EventLoopCompletion implements WebHttpHandlerBuilderCustomizer {
    @Override
    public void customize(WebHttpHandlerBuilder builder) {
        builder.httpHandlerDecorator(EventLoopCompletion::onEventLoop);
    }

    static HttpHandler onEventLoop(HttpHandler handler) {
        return (request, response) -> {
            Object connected = ServerHttpRequestDecorator.getNativeRequest(request);
            if (!(connected instanceof HttpServerRequest netty)) {
                return handler.handle(request, response);
            }
            Scheduler loop = eventLoopOf(netty);
            return handler.handle(request, new EventLoopResponse(response, loop)).publishOn(loop);
        };
    }

    /** Runs at once what is there already: a detour through the queue would let the next request in first. */
    private static Scheduler eventLoopOf(HttpServerRequest request) {
        AtomicReference<EventLoop> found = new AtomicReference<>();
        request.withConnection(connection -> found.set(connection.channel().eventLoop()));
        EventLoop loop = Objects.requireNonNull(found.get());
        return Schedulers.fromExecutor(task -> {
            if (loop.inEventLoop()) {
                task.run();
            } else {
                loop.execute(task);
            }
        });
    }
}
