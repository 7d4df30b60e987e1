package org.rapporteur.gateway.mandates.submitmandatereview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Rows;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.shared.mandates.ReviewDraft;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The draft of a review's conclusions, which the group's rapporteurs and secretariat share. */
@Component
class ReviewDrafts {
    private static final String DRAFT = "/api/review-drafts/{review}";

    private final CommandClient commands;

    ReviewDrafts(CommandClient commands) {
        this.commands = commands;
    }

    Mono<ReviewDraft> of(String review) {
        return commands.get(DRAFT, ReviewDraft.class, review);
    }

    /** Saves what was written on the version that the form was made from. */
    Mono<ReviewDraft> save(String review, Fields fields) {
        Rows rows = new Rows();
        Body body = Body.of("version", fields.number("version")).text(fields, "content.language", "content.summary")
                .with("content.conclusions", conclusions(fields, rows))
                .with("content.proposals", proposals(fields, rows));
        return commands.call(HttpMethod.PUT, DRAFT, body.json(), ReviewDraft.class, review)
                .onErrorMap(ServiceProblem.class, problem -> problem.renamed(rows::control));
    }

    private static List<Map<String, Object>> conclusions(Fields fields, Rows rows) {
        return rows.of(fields, "content.conclusions",
                at -> fields.row(at, "task", "activity", "advice", "reason"));
    }

    private static List<Map<String, Object>> proposals(Fields fields, Rows rows) {
        return rows.of(fields, "content.proposals",
                at -> fields.row(at, "proposal", "reason").with("advised", decided(fields.text(at + ".advised"))));
    }

    private static @Nullable Boolean decided(@Nullable String text) {
        return text == null ? null : Boolean.valueOf(text);
    }
}
