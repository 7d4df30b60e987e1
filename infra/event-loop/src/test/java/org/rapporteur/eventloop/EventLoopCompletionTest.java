package org.rapporteur.eventloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Without this, a browser that reuses its connection waits for pages that never come. */
class EventLoopCompletionTest {
    private final AtomicReference<Thread> ownsTheConnection = new AtomicReference<>();
    private final AtomicReference<Thread> wrote = new AtomicReference<>();

    @Test
    void an_answer_whose_last_word_came_from_elsewhere_is_written_by_the_thread_of_its_connection() throws Exception {
        String answer = askOf(fromElsewhere());

        assertThat(answer).isEqualTo("word");
        assertThat(wrote.get()).isSameAs(ownsTheConnection.get());
    }

    @Test
    void a_stream_from_elsewhere_is_written_by_the_thread_of_its_connection() throws Exception {
        String answer = askOf(streamFromElsewhere());

        assertThat(answer).isEqualTo("wordword");
        assertThat(wrote.get()).isSameAs(ownsTheConnection.get());
    }

    @Test
    void a_service_has_it_by_having_the_module() {
        assertThat(ImportCandidates.load(AutoConfiguration.class, null)).contains(EventLoopCompletion.class.getName());
    }

    private String askOf(HttpHandler handler) throws Exception {
        DisposableServer server = HttpServer.create().host("127.0.0.1").port(0)
                .handle(new ReactorHttpHandlerAdapter(EventLoopCompletion.onEventLoop(handler))).bindNow();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.port());
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
        } finally {
            server.disposeNow();
        }
    }

    private HttpHandler fromElsewhere() {
        return (request, response) -> watched(response)
                .writeWith(Mono.fromSupplier(() -> word(response)).subscribeOn(Schedulers.boundedElastic()));
    }

    private HttpHandler streamFromElsewhere() {
        return (request, response) -> watched(response).writeWith(
                Flux.range(0, 2).map(ignored -> word(response)).subscribeOn(Schedulers.boundedElastic()));
    }

    private ServerHttpResponse watched(ServerHttpResponse response) {
        ownsTheConnection.set(Thread.currentThread());
        response.beforeCommit(() -> Mono.fromRunnable(() -> wrote.set(Thread.currentThread())));
        return response;
    }

    private static DataBuffer word(ServerHttpResponse response) {
        return response.bufferFactory().wrap("word".getBytes(StandardCharsets.UTF_8));
    }
}
