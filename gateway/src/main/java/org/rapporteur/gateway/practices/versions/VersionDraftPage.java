package org.rapporteur.gateway.practices.versions;

import java.util.List;
import org.rapporteur.gateway.practices.questionnaire.Question;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.practices.PracticeQuery.VersionDraft;
import org.rapporteur.shared.practices.PracticeQuery.VersionKind;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Section;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A version that is being written: its sections and questions in their order, or its terms; each change is saved at once. */
@Controller
class VersionDraftPage {
    private final Editing editing;
    private final Submissions submissions;
    private final MessageSource words;

    VersionDraftPage(Editing editing, Submissions submissions, MessageSource words) {
        this.editing = editing;
        this.submissions = submissions;
        this.words = words;
    }

    @GetMapping("/version-drafts/{draft}")
    Mono<Rendering> show(@PathVariable String draft, @ModelAttribute("form") FormState form) {
        return editing.draft(draft).flatMap(found -> editing.page(view(found), draft, form,
                (one, page) -> page.modelAttribute("problems", Problems.of(one))));
    }

    private static String view(VersionDraft draft) {
        return draft.kind() == VersionKind.QUESTIONNAIRE
                ? "gateway/practices/questionnairedraft"
                : "gateway/practices/vocabularydraft";
    }

    @PostMapping("/version-drafts/{draft}/title")
    Mono<Rendering> title(@PathVariable String draft, ServerWebExchange exchange) {
        return change(draft, exchange, "", entered -> {
            var title = entered.bilingual("title");
            return form -> FormEdit.titled(form, title);
        });
    }

    @PostMapping("/version-drafts/{draft}/sections")
    Mono<Rendering> section(@PathVariable String draft, ServerWebExchange exchange) {
        return change(draft, exchange, "add-section", entered -> {
            String id = entered.matching("section", FieldEntry.ID, "field-id");
            var title = entered.bilingual("sectionTitle");
            return form -> FormEdit.withSection(form, new Section(id, title, fieldsOf(form, id)));
        });
    }

    private static List<Questionnaire.Field> fieldsOf(Questionnaire form, String section) {
        return form.sections().stream().filter(one -> one.id().equals(section)).findFirst().map(Section::fields)
                .orElse(List.of());
    }

    @PostMapping("/version-drafts/{draft}/move")
    Mono<Rendering> move(@PathVariable String draft, ServerWebExchange exchange) {
        return change(draft, exchange, "parts", entered -> form -> moved(form, entered.fields()));
    }

    private static Questionnaire moved(Questionnaire form, Fields fields) {
        boolean up = "up".equals(fields.text("to"));
        String field = fields.text("field");
        return field == null
                ? FormEdit.moveSection(form, String.valueOf(fields.text("section")), up)
                : FormEdit.moveField(form, field, up);
    }

    private Mono<Rendering> change(String draft, ServerWebExchange exchange, String anchor,
            java.util.function.Function<Entered, java.util.function.UnaryOperator<Questionnaire>> change) {
        return submissions.attempt(exchange, fields -> Mono.defer(() -> {
            Entered entered = new Entered(fields, words, exchange.getLocaleContext().getLocale());
            var todo = change.apply(entered);
            entered.orThrow();
            return editing.changeForm(draft, fields, todo);
        }).thenReturn(Editing.back(draft, anchor)), form -> show(draft, form));
    }

    @GetMapping("/version-drafts/{draft}/preview")
    Mono<Rendering> preview(@PathVariable String draft) {
        return editing.page("gateway/practices/previewversion", draft, FormState.EMPTY,
                (one, page) -> page
                        .modelAttribute("parts",
                                Question.parts(Editing.form(one), List.of(), java.util.Map.of()))
                        .modelAttribute("call", Preview.CALL).modelAttribute("given", java.util.Map.of()));
    }
}
