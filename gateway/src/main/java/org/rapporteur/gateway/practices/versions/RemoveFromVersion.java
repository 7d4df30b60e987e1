package org.rapporteur.gateway.practices.versions;

import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes a question or a section out of a questionnaire that is being written, after a page that asks. */
@Controller
class RemoveFromVersion {
    private static final String SECTION = "sections";

    private final Editing editing;
    private final Submissions submissions;

    RemoveFromVersion(Editing editing, Submissions submissions) {
        this.editing = editing;
        this.submissions = submissions;
    }

    @GetMapping("/version-drafts/{draft}/{kind:sections|fields}/{id}/remove")
    Mono<Rendering> ask(@PathVariable String draft, @PathVariable String kind, @PathVariable String id,
            @ModelAttribute("form") FormState form) {
        return editing.page("gateway/practices/removefromversion", draft, form,
                (one, page) -> page.modelAttribute("kind", kind).modelAttribute("id", id).modelAttribute("what",
                        Editing.found(label(Editing.form(one), kind, id))));
    }

    @PostMapping("/version-drafts/{draft}/{kind:sections|fields}/{id}/remove")
    Mono<Rendering> remove(@PathVariable String draft, @PathVariable String kind, @PathVariable String id,
            ServerWebExchange exchange) {
        return submissions.attempt(exchange, (Fields fields) -> editing.changeForm(draft, fields,
                form -> kind.equals(SECTION) ? FormEdit.withoutSection(form, id) : FormEdit.withoutField(form, id))
                .thenReturn(Editing.back(draft, "parts")), form -> ask(draft, kind, id, form));
    }

    private static @org.jspecify.annotations.Nullable Bilingual label(Questionnaire form, String kind, String id) {
        return kind.equals(SECTION)
                ? form.sections().stream().filter(one -> one.id().equals(id)).findFirst().map(Section::title)
                        .orElse(null)
                : form.field(id).map(Field::label).orElse(null);
    }
}
