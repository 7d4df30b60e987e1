package org.rapporteur.gateway.practices.versions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One term of a vocabulary that is being written: its words, whether it is still in use; or a new term. */
@Controller
class TermForm {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.()/-]{0,19}");

    private final Editing editing;
    private final Submissions submissions;
    private final MessageSource words;

    TermForm(Editing editing, Submissions submissions, MessageSource words) {
        this.editing = editing;
        this.submissions = submissions;
        this.words = words;
    }

    @GetMapping("/version-drafts/{draft}/terms/{list}")
    Mono<Rendering> ask(@PathVariable String draft, @PathVariable String list,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String within, @ModelAttribute("form") FormState form) {
        return editing.page("gateway/practices/editterm", draft, form, (one, page) -> {
            Term term = code == null ? null : Editing.found(find(terms(Editing.words(one), list), code).orElse(null));
            page.modelAttribute("list", list).modelAttribute("within", within == null ? "" : within)
                    .modelAttribute("term", Optional.ofNullable(term))
                    .modelAttribute("given", term == null ? Map.of() : given(term));
        });
    }

    private static Map<String, Object> given(Term term) {
        return Map.of("code", term.code(), "label.en", term.label().en(), "label.fr", term.label().fr(), "retired",
                !term.inUse());
    }

    @PostMapping("/version-drafts/{draft}/terms/{list}")
    Mono<Rendering> save(@PathVariable String draft, @PathVariable String list, ServerWebExchange exchange) {
        return submissions.attempt(exchange, fields -> Mono.defer(() -> {
            Entered entered = new Entered(fields, words, exchange.getLocaleContext().getLocale());
            String known = fields.text("known");
            String code = known == null ? entered.matching("code", CODE, "code") : known;
            Term term = new Term(code, entered.bilingual("label"), List.of(), fields.flag("retired"));
            return editing.draft(draft).doOnNext(before -> {
                if (known == null && find(terms(Editing.words(before), list), code).isPresent()) {
                    entered.wrong("code", "code-known", "");
                }
                entered.orThrow();
            }).then(editing.changeWords(draft, fields,
                    before -> before.with(list, changed(terms(before, list), term, fields.text("within")))))
                    .then(Notice.success(exchange, "done.SaveTerm")).thenReturn(Editing.back(draft, list));
        }), form -> ask(draft, list, form.sent().getFirst("known"), form.sent().getFirst("within"), form));
    }

    private static List<Term> terms(Vocabulary vocabulary, String list) {
        return Editing.found(vocabulary.lists().get(list));
    }

    private static Optional<Term> find(List<Term> terms, String code) {
        return terms.stream().flatMap(term -> Stream.concat(Stream.of(term), term.narrower().stream()))
                .filter(term -> term.code().equals(code)).findFirst();
    }

    /** The term with its new words in its place, or a new one at the end of its list or of the broader term. */
    private static List<Term> changed(List<Term> terms, Term term, @Nullable String within) {
        if (find(terms, term.code()).isPresent()) {
            return terms.stream().map(one -> replaced(one, term)).toList();
        }
        return within == null
                ? Stream.concat(terms.stream(), Stream.of(term)).toList()
                : terms.stream().map(one -> one.code().equals(within) ? with(one, term) : one).toList();
    }

    private static Term replaced(Term one, Term term) {
        return one.code().equals(term.code())
                ? new Term(term.code(), term.label(), one.narrower(), term.retired())
                : new Term(one.code(), one.label(), one.narrower().stream().map(sub -> replaced(sub, term)).toList(),
                        one.retired());
    }

    private static Term with(Term broader, Term narrower) {
        return new Term(broader.code(), broader.label(),
                Stream.concat(broader.narrower().stream(), Stream.of(narrower)).toList(), broader.retired());
    }
}
