package org.rapporteur.gateway.practices.files;

import java.util.Map;
import java.util.Objects;
import org.rapporteur.gateway.practices.draft.DraftView;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.PracticeQuery.DraftFiles;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The files of one answer of a draft: what may be brought is said before it is brought. */
@Controller
class FilesForm {
    private static final String FILES = "/api/drafts/{draft}/files?field={field}";

    private final CommandClient commands;
    private final DraftView view;
    private final Submissions submissions;
    private final MessageSource words;

    FilesForm(CommandClient commands, DraftView view, Submissions submissions, MessageSource words) {
        this.commands = commands;
        this.view = view;
        this.submissions = submissions;
        this.words = words;
    }

    @GetMapping("/drafts/{draft}/files/{field}")
    Mono<Rendering> files(@PathVariable String draft, @PathVariable String field,
            @ModelAttribute("form") FormState form) {
        return view.page("gateway/practices/draftfiles", draft, form)
                .map(page -> Rendering.view("gateway/practices/draftfiles").model(page.modelAttributes())
                        .modelAttribute("field", field).modelAttribute("question", question(page, field)).build());
    }

    /** The question that the files answer; none of that name is no page. */
    private static Field question(Rendering page, String field) {
        CallPage call = (CallPage) Objects.requireNonNull(page.modelAttributes().get("call"));
        return Asked.questionnaire(call.questionnaire()).field(field)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping(path = "/drafts/{draft}/files/{field}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> bring(@PathVariable String draft, @PathVariable String field, ServerWebExchange exchange) {
        return submissions.attempt(exchange, fields -> BroughtFile.in(exchange, "file")
                .switchIfEmpty(Mono.error(() -> NoFile.chosen(words, exchange)))
                .flatMap(file -> commands.bring(FILES + "&name={name}", file.content(), DraftFiles.class, draft, field,
                        file.name()))
                .flatMap(done -> Notice.success(exchange, "done.BringFile"))
                .thenReturn(Submissions.goTo("/drafts/" + draft + "/files/" + field)),
                form -> files(draft, field, form));
    }

    @PostMapping("/drafts/{draft}/files/{field}/{hash}/leave")
    Mono<Rendering> leave(@PathVariable String draft, @PathVariable String field, @PathVariable String hash,
            ServerWebExchange exchange) {
        return submissions.attempt(exchange,
                fields -> commands
                        .call(HttpMethod.DELETE, FILES + "&hash={hash}", Map.of(), DraftFiles.class, draft, field, hash)
                        .then(Notice.success(exchange, "done.LeaveFile"))
                        .thenReturn(Submissions.goTo("/drafts/" + draft + "/files/" + field)),
                form -> files(draft, field, form));
    }
}
