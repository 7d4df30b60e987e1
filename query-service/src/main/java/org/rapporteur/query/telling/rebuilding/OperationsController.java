package org.rapporteur.query.telling.rebuilding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Consumer;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.processing.LiveView;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.operations.OperationQuery.Rebuild;
import org.rapporteur.shared.operations.OperationQuery.ViewState;
import org.rapporteur.shared.operations.OperationQuery.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What those who run the platform do with its views: they look how they stand, and have them made anew. */
@RestController
@Tag(name = "Operations", description = "For administrators, and for programs with the scope operations.")
class OperationsController {
    private final Operators operators;
    private final Rebuilds rebuilds;
    private final LiveViews views;
    private final EventLog log;

    OperationsController(Operators operators, Rebuilds rebuilds, LiveViews views, EventLog log) {
        this.operators = operators;
        this.rebuilds = rebuilds;
        this.views = views;
        this.log = log;
    }

    @GetMapping("/api/operations/views")
    @Operation(summary = "Show how the views stand, and how far rebuilds have come")
    Mono<ResponseEntity<Views>> views(Asked asked) {
        return operated(asked, HttpStatus.OK, () -> {});
    }

    @PostMapping("/api/operations/views/rebuild")
    @Operation(summary = "Make every view anew from the log, while the old ones answer")
    Mono<ResponseEntity<Views>> rebuildAll(Asked asked) {
        return operated(asked, HttpStatus.ACCEPTED, () -> views.all().forEach(live -> rebuilds.ask(live.view())));
    }

    @PostMapping("/api/operations/views/{view}/rebuild")
    @Operation(summary = "Make a view anew from the log, while the old one answers", description = "Where it is being made already, nothing changes.")
    Mono<ResponseEntity<Views>> rebuild(Asked asked, @PathVariable String view) {
        return operated(asked, HttpStatus.ACCEPTED, () -> with(view, rebuilds::ask));
    }

    @DeleteMapping("/api/operations/views/{view}/rebuild")
    @Operation(summary = "Give up the rebuild of a view; the one that answers stays")
    Mono<ResponseEntity<Views>> abandon(Asked asked, @PathVariable String view) {
        return operated(asked, HttpStatus.OK, () -> with(view, rebuilds::abandon));
    }

    private void with(String view, Consumer<View<?>> action) {
        action.accept(views.of(view).map(LiveView::view).orElseThrow(NotFound::new));
    }

    private Mono<ResponseEntity<Views>> operated(Asked asked, HttpStatus status, Runnable action) {
        return Mono.fromCallable(() -> {
            operators.require(asked.token());
            action.run();
            return ResponseEntity.status(status).body(all());
        }).subscribeOn(Schedulers.boundedElastic());
    }

    private Views all() {
        return new Views(log.head(), rebuilds.standings().stream().map(OperationsController::state).toList());
    }

    private static ViewState state(Standing one) {
        Rebuild rebuild = one.isBuilding() && one.askedAt() != null
                ? new Rebuild(one.building(), one.made(), one.askedAt(), one.trouble())
                : null;
        return new ViewState(one.view().name(), one.view().version(), one.serving(), one.position(), one.failure(),
                rebuild);
    }
}
