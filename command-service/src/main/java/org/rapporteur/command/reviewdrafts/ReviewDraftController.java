package org.rapporteur.command.reviewdrafts;

import io.swagger.v3.oas.annotations.Operation;
import org.rapporteur.command.http.Caller;
import org.rapporteur.command.http.CommandBody;
import org.rapporteur.shared.mandates.ReviewDraft;
import org.rapporteur.shared.mandates.ReviewId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** {@code /api/review-drafts}: what reviews conclude, while it is still being written. */
@RestController
@RequestMapping("/api/review-drafts/{review}")
class ReviewDraftController {
    private final ReviewDraftDesk desk;
    private final Caller caller;
    private final Scheduler blocking;

    ReviewDraftController(ReviewDraftDesk desk, Caller caller, Scheduler blocking) {
        this.desk = desk;
        this.caller = caller;
        this.blocking = blocking;
    }

    @Operation(summary = "What a review will conclude, as far as it is written; version 0 where nobody saved it", tags = "reviews")
    @GetMapping
    Mono<ReviewDraft> one(@PathVariable String review, @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> desk.one(new ReviewId(review), caller.person(token))).subscribeOn(blocking);
    }

    @Operation(summary = "Saves it, whole; a save names the draft's version that it builds on", tags = "reviews")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ReviewDraft> save(@PathVariable String review, @RequestBody byte[] body,
            @AuthenticationPrincipal Jwt token) {
        return Mono.fromCallable(() -> desk.save(new ReviewId(review), CommandBody.read(body, ReviewDraft.Save.class),
                caller.person(token))).subscribeOn(blocking);
    }

    @Operation(summary = "Throws away what was written; a review itself is never deleted", tags = "reviews")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> delete(@PathVariable String review, @AuthenticationPrincipal Jwt token) {
        return Mono.<Void>fromRunnable(() -> desk.delete(new ReviewId(review), caller.person(token)))
                .subscribeOn(blocking);
    }
}
