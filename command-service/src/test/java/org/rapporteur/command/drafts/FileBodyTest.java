package org.rapporteur.command.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.deciding.Refused;
import org.rapporteur.command.http.NotNow;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class FileBodyTest {
    private static final Runnable MAY = () -> {};
    private final FileBody body = new FileBody(Schedulers.immediate());

    private static MockServerWebExchange request(Flux<DataBuffer> content) {
        return MockServerWebExchange.from(MockServerHttpRequest.post("/files").body(content));
    }

    private static Flux<DataBuffer> bytes(int... all) {
        byte[] content = new byte[all.length];
        IntStream.range(0, all.length).forEach(i -> content[i] = (byte) all[i]);
        return Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(content));
    }

    private Mono<Integer> taken(Flux<DataBuffer> content) {
        return body.take(request(content), MAY, all -> all.length);
    }

    @Test
    void who_may_not_bring_is_told_before_anything_is_read() {
        Flux<DataBuffer> unread = Flux.error(new AssertionError("It was read"));

        assertThatThrownBy(() -> body.take(request(unread), () -> {
            throw (Refused) DraftRule.DRAFT_KNOWN.refused();
        }, all -> all.length).block()).isInstanceOf(Refused.class);
    }

    @Test
    void only_a_few_are_taken_in_at_a_time_and_who_leaves_makes_room() {
        List<Disposable> slow = IntStream.range(0, FileBody.AT_ONCE).mapToObj(i -> taken(Flux.never()).subscribe())
                .toList();

        assertThatThrownBy(() -> taken(bytes(1)).block()).isInstanceOf(NotNow.class);
        slow.getFirst().dispose();

        assertThat(taken(bytes(1, 2)).block()).isEqualTo(2);
        assertThat(taken(bytes()).block()).isZero();
        slow.forEach(Disposable::dispose);
    }

    @Test
    void who_fails_makes_room_too() {
        IntStream.range(0, FileBody.AT_ONCE + 1).forEach(i -> assertThatThrownBy(
                () -> taken(Flux.error(new IllegalStateException("Gone"))).block()).hasMessage("Gone"));

        assertThat(taken(bytes(1)).block()).isEqualTo(1);
    }
}
