package org.rapporteur.gateway.practices.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.Choice;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
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

/** One question of a questionnaire that is being written, or a new one at the end of a section. */
@Controller
class FieldForm {
    private final Editing editing;
    private final Submissions submissions;
    private final MessageSource words;

    FieldForm(Editing editing, Submissions submissions, MessageSource words) {
        this.editing = editing;
        this.submissions = submissions;
        this.words = words;
    }

    @GetMapping("/version-drafts/{draft}/sections/{section}/new")
    Mono<Rendering> begin(@PathVariable String draft, @PathVariable String section,
            @ModelAttribute("form") FormState form) {
        return page(draft, section, null, form);
    }

    @PostMapping("/version-drafts/{draft}/sections/{section}/new")
    Mono<Rendering> add(@PathVariable String draft, @PathVariable String section, ServerWebExchange exchange) {
        return save(draft, section, null, exchange);
    }

    @GetMapping("/version-drafts/{draft}/fields/{field}")
    Mono<Rendering> edit(@PathVariable String draft, @PathVariable String field,
            @ModelAttribute("form") FormState form) {
        return page(draft, null, field, form);
    }

    @PostMapping("/version-drafts/{draft}/fields/{field}")
    Mono<Rendering> change(@PathVariable String draft, @PathVariable String field, ServerWebExchange exchange) {
        return save(draft, "", field, exchange);
    }

    private Mono<Rendering> save(String draft, String section, @Nullable String known, ServerWebExchange exchange) {
        return submissions.attempt(exchange, fields -> Mono.defer(() -> {
            Entered entered = new Entered(fields, words, exchange.getLocaleContext().getLocale());
            Field field = FieldEntry.field(entered, known);
            return editing
                    .changeForm(draft, fields, form -> changed(form, section, field, known == null, entered))
                    .then(Notice.success(exchange, "done.SaveField"))
                    .thenReturn(Editing.back(draft, "field-" + field.id()));
        }), form -> page(draft, known == null ? section : null, known, form));
    }

    private static Questionnaire changed(Questionnaire form, String section, Field field, boolean isNew,
            Entered entered) {
        if (isNew && form.field(field.id()).isPresent()) {
            entered.wrong("id", "field-known", "");
        }
        entered.orThrow();
        return FormEdit.withField(form, section, field);
    }

    private Mono<Rendering> page(String draft, @Nullable String section, @Nullable String known, FormState form) {
        return editing.page("gateway/practices/editfield", draft, form, (one, page) -> {
            Questionnaire questionnaire = Editing.form(one);
            Field field = known == null ? null : Editing.found(questionnaire.field(known).orElse(null));
            List<Field> earlier = earlier(questionnaire, known, section);
            page.modelAttribute("field", java.util.Optional.ofNullable(field))
                    .modelAttribute("given", field == null ? Map.of() : FieldEntry.given(field))
                    .modelAttribute("types", types(field)).modelAttribute("earlier", earlier)
                    .modelAttribute("answers", new Answers(FieldEntry.deciding(earlier)))
                    .modelAttribute("answerStatuses", Answer.Status.values())
                    .modelAttribute("address", known == null ? "sections/" + section + "/new" : "fields/" + known);
        });
    }

    /** What other questions offer, as values of a group of boxes. */
    record Answers(List<Field> deciding) {
        public List<Choice> in(String language) {
            List<Choice> all = new ArrayList<>();
            deciding.forEach(field -> Objects.requireNonNull(field.choices()).options()
                    .forEach(option -> all.add(Choice.of(field.id() + "=" + option.code(),
                            field.label().in(Language.of(language)) + " · "
                                    + option.label().in(Language.of(language))))));
            return all;
        }
    }

    private static FieldType[] types(@Nullable Field field) {
        return field != null && field.type() == FieldType.DOMAINS
                ? new FieldType[]{FieldType.DOMAINS}
                : java.util.Arrays.stream(FieldType.values()).filter(type -> type != FieldType.DOMAINS)
                        .toArray(FieldType[]::new);
    }

    private static List<Field> earlier(Questionnaire form, @Nullable String field, @Nullable String section) {
        List<Field> earlier = new ArrayList<>();
        for (Section one : form.sections()) {
            for (Field other : one.fields()) {
                if (other.id().equals(field)) {
                    return earlier;
                }
                if (!other.personal() && !other.id().equals("name")) {
                    earlier.add(other);
                }
            }
            if (one.id().equals(section)) {
                return earlier;
            }
        }
        return earlier;
    }
}
