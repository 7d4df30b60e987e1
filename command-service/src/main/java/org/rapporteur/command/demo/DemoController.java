package org.rapporteur.command.demo;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** {@code POST /api/demo/finished}: the demo has told its story. */
@RestController
class DemoController {
    private final DemoState state;
    private final Scheduler blocking;

    DemoController(DemoState state, Scheduler blocking) {
        this.state = state;
        this.blocking = blocking;
    }

    @Operation(summary = "Ends the loading of the demo, and with it the demo's clock, for good", tags = "demo")
    @PostMapping("/api/demo/finished")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> finished() {
        return Mono.<Void>fromRunnable(state::finish).subscribeOn(blocking);
    }
}
