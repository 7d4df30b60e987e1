package org.rapporteur.command.drafts;

import io.swagger.v3.oas.annotations.Operation;
import org.rapporteur.command.http.Caller;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.DraftQuery.DraftProgress;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** {@code /api/drafts/progress}: which delegations have begun to answer a call. */
@RestController
class DraftProgressController {
    private final DraftProgressDesk desk;
    private final Caller caller;
    private final Scheduler blocking;

    DraftProgressController(DraftProgressDesk desk, Caller caller, Scheduler blocking) {
        this.desk = desk;
        this.caller = caller;
        this.blocking = blocking;
    }

    @Operation(summary = "Which delegations have begun to answer a call, for the group's secretariat", tags = "drafts")
    @GetMapping("/api/drafts/progress")
    Mono<DraftProgress> progress(@RequestParam String call, @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> desk.progress(new CallId(call), caller.person(token))).subscribeOn(blocking);
    }
}
