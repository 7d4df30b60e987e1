package org.rapporteur.query.telling.answering;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.rapporteur.query.telling.views.Positions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Gives answers: waits for the position that is asked for, finds out who asks, and says what the answer reflects. */
@Component
public final class Answers {
    public static final String POSITION_HEADER = "X-Log-Position";
    /** Who may see what rests on it, so every answer reflects it. */
    private static final String PEOPLE = "people";

    private final Positions positions;
    private final Readers readers;
    private final Duration patience;

    Answers(Positions positions, Readers readers, @Value("${rapporteur.query.patience:5s}") Duration patience) {
        this.positions = positions;
        this.readers = readers;
        this.patience = patience;
    }

    /**
     * Answers a query.
     *
     * @param views the names of the views that the query reads
     */
    public <T> Mono<ResponseEntity<T>> give(Asked asked, Collection<String> views, Function<Reading, T> query) {
        Set<String> used = new TreeSet<>(views);
        used.add(PEOPLE);
        return Mono.defer(() -> positions.atLeast(used, asked.minPosition(), patience))
                .onErrorMap(TimeoutException.class, late -> new NotYet(asked.minPosition()))
                .publishOn(Schedulers.boundedElastic()).map(reached -> answer(reached, asked, query));
    }

    private <T> ResponseEntity<T> answer(long reached, Asked asked, Function<Reading, T> query) {
        T answer = query.apply(new Reading(reached, readers.of(asked.token())));
        return ResponseEntity.ok().header(POSITION_HEADER, Long.toString(reached)).body(answer);
    }
}
