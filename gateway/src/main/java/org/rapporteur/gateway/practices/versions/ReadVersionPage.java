package org.rapporteur.gateway.practices.versions;

import java.util.List;
import java.util.Map;
import org.rapporteur.gateway.practices.questionnaire.Question;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.PinnedVersions;
import org.rapporteur.gateway.shell.security.PublicPage;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A published version, for everybody and for ever: what was asked, or by which words it was classified. */
@Controller
@PublicPage
class ReadVersionPage {
    private final PinnedVersions versions;

    ReadVersionPage(PinnedVersions versions) {
        this.versions = versions;
    }

    @GetMapping("/questionnaires/{id}/{version}")
    Mono<Rendering> questionnaire(@PathVariable String id, @PathVariable int version) {
        return versions.fetchQuestionnaire(new VersionRef(id, version))
                .map(form -> Rendering.view("gateway/practices/readquestionnaire").modelAttribute("questionnaire", form)
                        .modelAttribute("parts", Question.parts(form, List.of(), Map.of()))
                        .modelAttribute("call", Preview.CALL).modelAttribute("given", Map.of())
                        .modelAttribute("form", FormState.EMPTY).build());
    }

    @GetMapping("/vocabularies/{id}/{version}")
    Mono<Rendering> vocabulary(@PathVariable String id, @PathVariable int version) {
        return versions.fetchVocabulary(new VersionRef(id, version)).map(words -> Rendering
                .view("gateway/practices/readvocabulary").modelAttribute("vocabulary", words).build());
    }
}
