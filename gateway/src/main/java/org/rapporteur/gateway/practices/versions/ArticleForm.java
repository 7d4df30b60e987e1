package org.rapporteur.gateway.practices.versions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.vocabulary.CharterArticle;
import org.rapporteur.shared.vocabulary.CharterArticle.Suggestion;
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

/** One article of the Charter in a vocabulary that is being written: its words, its paragraphs, where it is suggested. */
@Controller
class ArticleForm {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,9}");

    private final Editing editing;
    private final Submissions submissions;
    private final MessageSource words;

    ArticleForm(Editing editing, Submissions submissions, MessageSource words) {
        this.editing = editing;
        this.submissions = submissions;
        this.words = words;
    }

    @GetMapping("/version-drafts/{draft}/articles")
    Mono<Rendering> ask(@PathVariable String draft, @RequestParam(required = false) @Nullable String code,
            @ModelAttribute("form") FormState form) {
        return editing.page("gateway/practices/editarticle", draft, form, (one, page) -> {
            Vocabulary vocabulary = Editing.words(one);
            CharterArticle article = code == null ? null : Editing.found(vocabulary.article(code).orElse(null));
            page.modelAttribute("domains", vocabulary.domains().stream().filter(Term::inUse).toList())
                    .modelAttribute("article", Optional.ofNullable(article))
                    .modelAttribute("given", article == null ? Map.of() : given(article));
        });
    }

    private static Map<String, Object> given(CharterArticle article) {
        Map<String, Object> given = new LinkedHashMap<>(Map.of("label.en", article.label().en(), "label.fr",
                article.label().fr(), "paragraphs", String.join(", ", article.paragraphs())));
        article.suggestions().forEach(one -> {
            given.put("suggested." + one.domain(), true);
            given.put("only." + one.domain(), String.join(", ", one.paragraphs()));
        });
        return given;
    }

    @PostMapping("/version-drafts/{draft}/articles")
    Mono<Rendering> save(@PathVariable String draft, ServerWebExchange exchange) {
        return submissions.attempt(exchange,
                fields -> editing.draft(draft).flatMap(before -> save(before, fields, exchange)),
                form -> ask(draft, form.sent().getFirst("known"), form));
    }

    private Mono<Rendering> save(VersionDraft before, Fields fields, ServerWebExchange exchange) {
        Entered entered = new Entered(fields, words, exchange.getLocaleContext().getLocale());
        CharterArticle article = article(Editing.words(before), entered);
        entered.orThrow();
        return editing.changeWords(before.draft().value(), fields, vocabulary -> vocabulary.with(article))
                .then(Notice.success(exchange, "done.SaveArticle"))
                .thenReturn(Editing.back(before.draft().value(), "articles"));
    }

    private static CharterArticle article(Vocabulary vocabulary, Entered entered) {
        String known = entered.fields().text("known");
        String code = known == null ? entered.matching("code", CODE, "code") : known;
        if (known == null && vocabulary.article(code).isPresent()) {
            entered.wrong("code", "code-known", code);
        }
        List<String> paragraphs = list(entered, "paragraphs");
        vocabulary.article(code).map(CharterArticle::paragraphs).filter(all -> !paragraphs.containsAll(all))
                .ifPresent(all -> entered.wrong("paragraphs", "paragraphs-stay", "", String.join(", ", all)));
        return new CharterArticle(code, entered.bilingual("label"), paragraphs,
                vocabulary.domains().stream().flatMap(domain -> suggestion(domain.code(), paragraphs, entered))
                        .toList());
    }

    private static Stream<Suggestion> suggestion(String domain, List<String> paragraphs, Entered entered) {
        if (!entered.fields().flag("suggested." + domain)) {
            return Stream.empty();
        }
        List<String> only = list(entered, "only." + domain);
        if (!paragraphs.containsAll(only)) {
            entered.wrong("only." + domain, "paragraph", "");
        }
        return Stream.of(new Suggestion(domain, only));
    }

    /** Numbers apart by commas or spaces. */
    private static List<String> list(Entered entered, String name) {
        String text = entered.fields().text(name);
        List<String> all = text == null
                ? List.of()
                : Arrays.stream(text.split("[,;\\s]+")).filter(one -> !one.isEmpty()).distinct().toList();
        if (!all.stream().allMatch(one -> CODE.matcher(one).matches())) {
            entered.wrong(name, "paragraph-code", "");
        }
        return all;
    }
}
