package org.rapporteur.command.http;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.command.axon.Slices;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.languages.SpokenLanguages;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Command;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/commands}: everything that can be asked of this service. */
@RestController
class CatalogueController {
    private final Slices slices;
    private final SpokenLanguages languages;
    private final Texts summaries;

    CatalogueController(Slices slices, SpokenLanguages languages) {
        this.languages = languages;
        this.summaries = Texts.commands(languages);
        this.slices = slices;
    }

    /**
     * A command, as the catalogue shows it.
     *
     * @param roles who may say it, as far as roles decide it
     * @param answers the names of the identifiers in its answer
     * @param body the JSON Schema of its body
     */
    record CommandView(String name, String capability, String summary, Set<String> roles, Set<String> answers,
            Map<String, Object> body) {}

    record CommandsView(List<CommandView> items) {}

    @Operation(summary = "All commands: who may say them, their bodies and answers", tags = "commands")
    @GetMapping("/api/commands")
    CommandsView commands(@RequestHeader HttpHeaders headers) {
        Locale language = languages.best(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        return new CommandsView(Catalogue.commands().stream().map(entry -> view(entry, language)).toList());
    }

    private CommandView view(Catalogue.Entry<Command> entry, Locale language) {
        Slice<?, ?> slice = slices.of(entry.type()).slice();
        return new CommandView(entry.shortName(), entry.capability(),
                summaries.in(language, entry.shortName()), new TreeSet<>(slice.roles()),
                new TreeSet<>(slice.mints()), MessageSchema.of(entry.type()));
    }
}
