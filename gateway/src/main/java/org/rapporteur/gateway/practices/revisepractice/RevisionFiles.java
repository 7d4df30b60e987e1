package org.rapporteur.gateway.practices.revisepractice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.gateway.practices.files.BroughtFile;
import org.rapporteur.gateway.practices.files.NoFile;
import org.rapporteur.gateway.practices.files.PracticeFilesOf;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.practices.questionnaire.Control;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.shared.practices.PracticeQuery.DraftFiles;
import org.rapporteur.shared.practices.PracticeQuery.FileView;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The files of a text that is being revised: those that are there, and those that were added to the form since. */
@Component
class RevisionFiles {
    private static final String FILES = "/api/revisions/{practice}/files?field={field}";

    private final CommandClient commands;
    private final PracticeFilesOf files;
    private final MessageSource words;

    RevisionFiles(CommandClient commands, PracticeFilesOf files, MessageSource words) {
        this.commands = commands;
        this.files = files;
        this.words = words;
    }

    /** @param limits what may be brought; empty where nothing is asked for, or nothing may be brought now */
    record Kept(List<FileView> items, Optional<DraftFiles> limits) {}

    static Stream<Field> questions(PracticePage page) {
        return Asked.questionnaire(page.questionnaire()).fields().filter(field -> field.type() == FieldType.FILES);
    }

    /** The control in which a file is chosen. */
    static String control(Field field) {
        return "file-" + field.id();
    }

    Mono<Kept> of(PracticePage page, FormState form) {
        boolean mayRevise = page.internal() != null && page.internal().may().contains("RevisePractice");
        Mono<List<DraftFiles>> added = mayRevise
                ? Flux.fromStream(() -> questions(page)).concatMap(field -> added(page, field, form)).collectList()
                : Mono.just(List.of());
        return files.text(page).zipWith(added, RevisionFiles::kept);
    }

    private static Kept kept(List<FileView> there, List<DraftFiles> added) {
        Stream<FileView> news = added.stream().flatMap(one -> one.items().stream()).filter(
                file -> there.stream().noneMatch(one -> one.field().equals(file.field())
                        && one.hash().equals(file.hash())));
        return new Kept(Stream.concat(there.stream(), news).toList(), added.stream().findFirst());
    }

    private Mono<DraftFiles> added(PracticePage page, Field field, FormState form) {
        List<String> hashes = Objects.requireNonNullElse(form.sent().get(Control.of(field)), List.of());
        String which = "&hash={hash}".repeat(hashes.size());
        Object[] variables = Stream.concat(Stream.of(page.practice().value(), field.id()), hashes.stream()).toArray();
        return commands.get(FILES + which, DraftFiles.class, variables);
    }

    /** Keeps what was chosen for this question; answers its hash. */
    Mono<String> bring(PracticePage page, String field, ServerWebExchange exchange) {
        return BroughtFile.in(exchange, "file-" + field)
                .switchIfEmpty(Mono.error(() -> NoFile.chosen(words, exchange)))
                .flatMap(file -> commands.bring(FILES + "&name={name}", file.content(), DraftFiles.class,
                        page.practice().value(), field, file.name()))
                .map(brought -> brought.items().getLast().hash());
    }

    /** The form as it was sent, with the file ticked. */
    static FormState with(String hash, String field, Fields fields) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>(fields.values());
        String control = "content.answers." + field + ".items";
        if (!sent.getOrDefault(control, List.of()).contains(hash)) {
            sent.add(control, hash);
        }
        return FormState.unfinished(sent);
    }
}
