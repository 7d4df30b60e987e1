package org.rapporteur.gateway.practices.versions;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.gateway.practices.questionnaire.Question;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
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
        return change(draft, exchange, "done.SaveVersionTitle", fields -> "",
                (form, entered) -> FormEdit.titled(form, entered.bilingual("title")));
    }

    @PostMapping("/version-drafts/{draft}/sections")
    Mono<Rendering> addSection(@PathVariable String draft, ServerWebExchange exchange) {
        return change(draft, exchange, "done.SaveSection", fields -> "section-" + fields.text("section"),
                (form, entered) -> FormEdit.withSection(form, begun(form, entered)));
    }

    private static Section begun(Questionnaire form, Entered entered) {
        String id = entered.matching("section", FieldEntry.ID, "field-id");
        if (form.sections().stream().anyMatch(one -> one.id().equals(id))) {
            entered.wrong("section", "section-known", id);
        }
        return new Section(id, entered.bilingual("title"), List.of());
    }

    @PostMapping("/version-drafts/{draft}/sections/{section}")
    Mono<Rendering> rename(@PathVariable String draft, @PathVariable String section, ServerWebExchange exchange) {
        return change(draft, exchange, "done.SaveSection", fields -> "section-" + section,
                (form, entered) -> FormEdit.renamed(form, section, entered.bilingual("title")));
    }

    @PostMapping("/version-drafts/{draft}/move")
    Mono<Rendering> move(@PathVariable String draft, ServerWebExchange exchange) {
        return change(draft, exchange, "done.Move", VersionDraftPage::place,
                (form, entered) -> moved(form, entered.fields()));
    }

    /** Where the row stands that was moved. */
    private static String place(Fields fields) {
        String field = fields.text("field");
        return field == null ? "section-" + fields.text("section") : "field-" + field;
    }

    private static Questionnaire moved(Questionnaire form, Fields fields) {
        boolean up = "up".equals(fields.text("to"));
        String field = fields.text("field");
        return field == null
                ? FormEdit.moveSection(form, String.valueOf(fields.text("section")), up)
                : FormEdit.moveField(form, field, up);
    }

    private Mono<Rendering> change(String draft, ServerWebExchange exchange, String done,
            Function<Fields, String> anchor, BiFunction<Questionnaire, Entered, Questionnaire> change) {
        return submissions.attempt(exchange, fields -> editing.changeForm(draft, fields, form -> {
            Entered entered = new Entered(fields, words, exchange.getLocaleContext().getLocale());
            Questionnaire changed = change.apply(form, entered);
            entered.orThrow();
            return changed;
        }).then(Notice.success(exchange, done)).thenReturn(Editing.back(draft, anchor.apply(fields))),
                form -> show(draft, form));
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
