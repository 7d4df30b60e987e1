package org.rapporteur.gateway.mandates.adoptmandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.mandates.terms.MoreRows;
import org.rapporteur.gateway.mandates.terms.TermsRows;
import org.rapporteur.gateway.mandates.terms.TermsWritten;
import org.rapporteur.gateway.mandates.terms.Years;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Rows;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.mandates.MandateQuery.GroupMandates;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateQuery.MandateState;
import org.rapporteur.shared.mandates.MandateQuery.MandateSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Adopts a mandate of a group, from empty rows or from the terms of an earlier one. */
@Controller
class AdoptMandateForm {
    private final MandateAnswers answers;
    private final Submissions submissions;
    private final Clock clock;

    AdoptMandateForm(MandateAnswers answers, Submissions submissions, Clock clock) {
        this.answers = answers;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping("/groups/{group}/mandates/new")
    Mono<Rendering> ask(@PathVariable String group, @RequestParam(required = false) @Nullable String from,
            @ModelAttribute("form") FormState form) {
        return page(group, from, form);
    }

    @PostMapping("/groups/{group}/mandates/new")
    Mono<Rendering> adopt(@PathVariable String group, @RequestParam(required = false) @Nullable String from,
            ServerWebExchange exchange) {
        return MoreRows.asked(exchange).flatMap(form -> page(group, from, form))
                .switchIfEmpty(Mono.defer(() -> submissions.submitRows(exchange, "AdoptMandate",
                        (fields, rows) -> body(group, fields, rows), done -> "/mandates/" + done.ids().get("mandate"),
                        form -> page(group, from, form))));
    }

    private Mono<Rendering> page(String group, @Nullable String from, FormState form) {
        return Mono.zip(answers.of(group), start(from)).flatMap(all -> page(all.getT1(), all.getT2(), form));
    }

    private Mono<Rendering> page(GroupMandates mandates, Optional<MandateBoard> start, FormState form) {
        List<MandateSummary> earlier = mandates.items().stream().filter(one -> one.state() != MandateState.ANNULLED)
                .toList();
        return renewable(earlier, start).map(before -> Rendering.view("gateway/mandates/adoptmandate")
                .modelAttribute("page", mandates).modelAttribute("earlier", earlier).modelAttribute("start", start)
                .modelAttribute("renewable", before).modelAttribute("rows", rows(start, form))
                .modelAttribute("firstYear", firstYear(earlier)).modelAttribute("form", form).build());
    }

    /** The mandate that this one would follow, else the latest, if its renewal is what the secretariat should write. */
    private Mono<Optional<MandateSummary>> renewable(List<MandateSummary> earlier, Optional<MandateBoard> start) {
        Mono<MandateBoard> before = start.isPresent() || earlier.isEmpty()
                ? Mono.justOrEmpty(start)
                : answers.board(earlier.getFirst().mandate().value());
        return before.filter(board -> board.may().allows("RenewMandate")).map(board -> Optional.of(board.mandate()))
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<Optional<MandateBoard>> start(@Nullable String from) {
        return from == null || from.isBlank() ? Mono.just(Optional.empty()) : answers.board(from).map(Optional::of);
    }

    private static TermsRows rows(Optional<MandateBoard> start, FormState form) {
        return start.map(board -> TermsRows.after(form, board.terms())).orElseGet(() -> TermsRows.empty(form));
    }

    /** The year after the latest mandate; without one, this year. */
    private int firstYear(List<MandateSummary> earlier) {
        return earlier.stream().mapToInt(one -> one.period().to().getYear() + 1).max()
                .orElseGet(() -> LocalDate.now(clock).getYear());
    }

    private static Body body(String group, Fields fields, Rows rows) {
        Body body = Years.in(Body.of("group", group), fields.text("period"))
                .text(fields, "decision.reference", "decision.date", "decision.text", "follows");
        return TermsWritten.in(body, fields, rows);
    }
}
