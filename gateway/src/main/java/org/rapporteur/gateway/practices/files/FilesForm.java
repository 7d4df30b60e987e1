package org.rapporteur.gateway.practices.files;

import java.util.Map;
import java.util.Objects;
import org.rapporteur.gateway.practices.draft.DraftView;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.practices.PracticeQuery.CallPage;
import org.rapporteur.shared.practices.PracticeQuery.DraftFiles;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.springframework.context.MessageSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
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
        return exchange.getMultipartData().flatMap(parts -> Mono.justOrEmpty(parts.getFirst("file")))
                .ofType(FilePart.class).filter(part -> !part.filename().isBlank())
                .switchIfEmpty(Mono.error(() -> missing(exchange)))
                .flatMap(part -> DataBufferUtils.join(part.content()).map(FilesForm::bytes)
                        .defaultIfEmpty(new byte[0])
                        .flatMap(content -> commands.bring(FILES + "&name={name}", content, DraftFiles.class, draft,
                                field, part.filename())))
                .flatMap(done -> Notice.success(exchange, "done.BringFile"))
                .thenReturn(Submissions.goTo("/drafts/" + draft + "/files/" + field))
                .onErrorResume(ServiceProblem.class, problem -> again(draft, field, problem));
    }

    private Mono<Rendering> again(String draft, String field, ServiceProblem problem) {
        return problem.isAboutTheForm()
                ? files(draft, field, FormState.refused(new LinkedMultiValueMap<>(), problem))
                        .map(page -> Rendering.view("gateway/practices/draftfiles").model(page.modelAttributes())
                                .status(problem.status()).build())
                : Mono.error(problem);
    }

    private ServiceProblem missing(ServerWebExchange exchange) {
        var locale = exchange.getLocaleContext().getLocale();
        String sentence = words.getMessage("files.none-chosen", null,
                locale == null ? java.util.Locale.ENGLISH : locale);
        return new ServiceProblem(HttpStatus.BAD_REQUEST, new Problem("/problems/invalid", sentence,
                HttpStatus.BAD_REQUEST.value(), sentence, null, java.util.List.of()));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] content = new byte[buffer.readableByteCount()];
        buffer.read(content);
        DataBufferUtils.release(buffer);
        return content;
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
