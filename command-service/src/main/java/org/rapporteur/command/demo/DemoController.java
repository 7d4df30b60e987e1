package org.rapporteur.command.demo;

import io.swagger.v3.oas.annotations.Operation;
import org.rapporteur.command.http.Caller;
import org.rapporteur.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** {@code /api/demo}: by which identifiers the people of the demo are known, and that it has told its story. */
@RestController
class DemoController {
    /** Somebody as the log knows them. */
    record Known(PersonId person) {}

    private final DemoState state;
    private final Caller caller;
    private final Scheduler blocking;

    DemoController(DemoState state, Caller caller, Scheduler blocking) {
        this.state = state;
        this.caller = caller;
        this.blocking = blocking;
    }

    @Operation(summary = "By which identifier somebody is known, while the demo loads", tags = "demo")
    @GetMapping("/api/demo/people/{subject}")
    Mono<Known> person(@PathVariable String subject, @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> known(subject, token)).subscribeOn(blocking);
    }

    private Known known(String subject, Jwt token) {
        DemoRule.DEMO_LOADING.requires(state.isLoading());
        return new Known(caller.person(token, subject));
    }

    @Operation(summary = "Ends the loading of the demo, and with it the demo's clock, for good", tags = "demo")
    @PostMapping("/api/demo/finished")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> finished() {
        return Mono.<Void>fromRunnable(state::finish).subscribeOn(blocking);
    }
}
