package org.rapporteur.command.http;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rapporteur.command.axon.Request;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.demo.DemoActing;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.PersonId;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** A command's circumstances, from the token, the headers and the clock. */
@Component
class Requests {
    private final Caller caller;
    private final DemoActing demo;
    private final Clock clock;

    Requests(Caller caller, DemoActing demo, Clock clock) {
        this.caller = caller;
        this.demo = demo;
        this.clock = clock;
    }

    Request of(Command command, IdempotencyKey key, String id, HttpHeaders headers, Jwt token) {
        Optional<DemoActing.As> acting = demo.of(headers, token);
        PersonId actor = acting.map(as -> caller.person(token, as.subject())).orElseGet(() -> caller.person(token));
        Instant at = acting.map(DemoActing.As::at).orElseGet(clock::instant).truncatedTo(ChronoUnit.MILLIS);
        return new Request(actor, at, key.commitOf(actor), acting.isPresent() || Caller.mayBootstrap(token),
                id, Caller.client(token), bodyHash(command, key));
    }

    /** why the key: the log does not hold it, so that nobody finds out by guessing what in a command was personal. */
    private static String bodyHash(Command command, IdempotencyKey key) {
        return Hash.hex(key.value() + '\n' + Json.stored().writeValueAsString(command));
    }
}
