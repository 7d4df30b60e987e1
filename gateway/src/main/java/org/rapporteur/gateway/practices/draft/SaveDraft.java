package org.rapporteur.gateway.practices.draft;

import java.util.Map;
import java.util.Objects;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.practices.questionnaire.ContentBody;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Saves what stands in the form of a draft, building on the version that the form was made from. */
@Component
class SaveDraft {
    private final CommandClient commands;
    private final QueryClient queries;

    SaveDraft(CommandClient commands, QueryClient queries) {
        this.commands = commands;
        this.queries = queries;
    }

    Mono<Draft> save(String draft, Fields fields) {
        return queries.get("/api/calls/{call}", CallPage.class, Objects.requireNonNullElse(fields.text("call"), ""))
                .map(call -> body(fields, call)).flatMap(
                        body -> commands.call(HttpMethod.PUT, "/api/drafts/{draft}", body, Draft.class, draft));
    }

    private static Map<String, Object> body(Fields fields, CallPage call) {
        return Body.of("version", fields.number("version")).with("shared", fields.flag("shared"))
                .with("content", ContentBody.draft(fields, Asked.questionnaire(call.questionnaire()))).json();
    }
}
