package org.rapporteur.gateway.practices.remindrespondent;

import java.util.List;
import org.rapporteur.gateway.practices.call.CallPages;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Key;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.shared.CommandAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reminds delegations that have not answered, as many at once as were ticked: one command for each. */
@Controller
class RemindRespondentForm {
    private final CallPages calls;
    private final Submissions submissions;
    private final CommandClient commands;

    RemindRespondentForm(CallPages calls, Submissions submissions, CommandClient commands) {
        this.calls = calls;
        this.submissions = submissions;
        this.commands = commands;
    }

    @PostMapping("/calls/{call}/reminders")
    Mono<Rendering> remind(@PathVariable String call, ServerWebExchange exchange) {
        return submissions.attempt(exchange, fields -> remind(call, fields, exchange), form -> calls.page(call, form));
    }

    private Mono<Rendering> remind(String call, Fields fields, ServerWebExchange exchange) {
        List<String> delegations = fields.ticked("delegation");
        // why: where nobody is ticked, the service says at the field that somebody must be.
        return Flux.fromIterable(delegations).concatMap(delegation -> remind(call, delegation, fields))
                .switchIfEmpty(remind(call, null, fields)).then(
                        Notice.success(exchange, "done.RemindRespondent", Integer.toString(delegations.size())))
                .thenReturn(Submissions.goTo("/calls/" + call + "#roster"));
    }

    private Mono<CommandAnswer> remind(String call, @Nullable String delegation, Fields fields) {
        return commands.send("RemindRespondent", Body.of("call", call).with("delegation", delegation).json(),
                Key.of(fields, String.valueOf(delegation)));
    }
}
