package org.rapporteur.gateway.practices.extendcall;

import org.rapporteur.gateway.practices.call.CallPages;
import org.rapporteur.gateway.practices.call.Deadline;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a call a later deadline, with the reason. */
@Controller
class ExtendCallForm {
    private final CallPages calls;
    private final Submissions submissions;

    ExtendCallForm(CallPages calls, Submissions submissions) {
        this.calls = calls;
        this.submissions = submissions;
    }

    @PostMapping("/calls/{call}/extend")
    Mono<Rendering> extend(@PathVariable String call, ServerWebExchange exchange) {
        return submissions.submit(exchange, "ExtendCall",
                fields -> Body.of("call", call).with("deadline", Deadline.of(fields.text("deadline"))).text(fields,
                        "reason"),
                done -> "/calls/" + call, form -> calls.page(call, form));
    }
}
