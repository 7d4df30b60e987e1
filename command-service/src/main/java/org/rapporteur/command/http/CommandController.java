package org.rapporteur.command.http;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.rapporteur.command.axon.Request;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.dispatching.Dispatcher;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.CommandAnswer;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.PersonId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** {@code POST /api/commands/{Name}}: any command of the catalogue, by its short name. */
@RestController
final class CommandController {
    private final Dispatcher dispatcher;
    private final Caller caller;
    private final Scheduler blocking;
    private final Clock clock;

    CommandController(Dispatcher dispatcher, Caller caller, Scheduler blocking, Clock clock) {
        this.dispatcher = dispatcher;
        this.caller = caller;
        this.blocking = blocking;
        this.clock = clock;
    }

    @PostMapping(path = "/api/commands/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<CommandAnswer>> command(@PathVariable String name, @RequestBody byte[] body,
            @RequestHeader HttpHeaders headers, @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> handle(name, body, headers, token)).subscribeOn(blocking);
    }

    private ResponseEntity<CommandAnswer> handle(String name, byte[] body, HttpHeaders headers, Jwt token) {
        Class<? extends Command> type = Catalogue.command(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)).type();
        Command command = CommandBody.read(body, type);
        IdempotencyKey key = IdempotencyKey.of(headers);
        Request request = request(command, key, headers, token);
        return ResponseEntity.ok().header(IdempotencyKey.HEADER, key.value())
                .body(dispatcher.dispatch(command, request));
    }

    private Request request(Command command, IdempotencyKey key, HttpHeaders headers, Jwt token) {
        PersonId actor = caller.person(token);
        return new Request(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS), key.commitOf(actor),
                Caller.mayBootstrap(token), RequestId.of(headers), Caller.client(token),
                Hash.hex(Json.stored().writeValueAsString(command)));
    }
}
