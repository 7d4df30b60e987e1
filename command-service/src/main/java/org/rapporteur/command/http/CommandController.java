package org.rapporteur.command.http;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.rapporteur.command.axon.Request;
import org.rapporteur.command.dispatching.Dispatcher;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.CommandAnswer;
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
@Hidden // why: each command has a path of its own in the documentation
@RestController
class CommandController {
    private final Dispatcher dispatcher;
    private final Requests requests;
    private final CommandWatch watch;
    private final List<AfterCommand> afterwards;
    private final Scheduler blocking;

    CommandController(Dispatcher dispatcher, Requests requests, CommandWatch watch, List<AfterCommand> afterwards,
            Scheduler blocking) {
        this.dispatcher = dispatcher;
        this.requests = requests;
        this.watch = watch;
        this.afterwards = afterwards;
        this.blocking = blocking;
    }

    @PostMapping(path = "/api/commands/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<CommandAnswer>> command(@PathVariable String name, @RequestBody byte[] body,
            @RequestHeader HttpHeaders headers, @AuthenticationPrincipal Jwt token) {
        Catalogue.Entry<Command> entry = Catalogue.command(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String id = RequestId.of(headers);
        return Mono.fromCallable(() -> watch.over(entry, id, () -> handle(entry, body, headers, id, token)))
                .subscribeOn(blocking);
    }

    private ResponseEntity<CommandAnswer> handle(Catalogue.Entry<Command> entry, byte[] body, HttpHeaders headers,
            String id, Jwt token) {
        Command command = CommandBody.read(body, entry.type());
        IdempotencyKey key = IdempotencyKey.of(headers);
        Request request = requests.of(command, key, id, headers, token);
        CommandAnswer answer = dispatcher.dispatch(command, request);
        afterwards.forEach(one -> one.done(command, request.actor()));
        return ResponseEntity.ok().header(IdempotencyKey.HEADER, key.value())
                .header("X-Log-Position", Long.toString(answer.position())).header(RequestId.HEADER, request.request())
                .body(answer);
    }
}
