package org.rapporteur.gateway.practices.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.practices.files.PracticeFilesOf;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.practices.questionnaire.FieldWords;
import org.rapporteur.gateway.practices.questionnaire.Question;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.Confidence;
import org.rapporteur.shared.practices.PracticeQuery.CategoryView;
import org.rapporteur.shared.practices.PracticeQuery.FileView;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.Transferability;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A practice under review: its text, how it is classified, what was asked, and what the reader may do about it now. */
@Controller
public class ReviewPage {
    private final QueryClient queries;
    private final FieldWords words;
    private final PracticeFilesOf files;

    ReviewPage(QueryClient queries, FieldWords words, PracticeFilesOf files) {
        this.files = files;
        this.queries = queries;
        this.words = words;
    }

    @GetMapping("/practices/{practice}/review")
    Mono<Rendering> review(@PathVariable String practice, @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String ask, @ModelAttribute("form") FormState form) {
        return page(practice, category, ask, form);
    }

    /** The page with a form that came back. */
    public Mono<Rendering> page(String practice, FormState form) {
        return page(practice, null, null, form);
    }

    private Mono<Rendering> page(String practice, @Nullable String category, @Nullable String ask, FormState form) {
        return Mono.zip(queries.get("/api/practices/{practice}", PracticePage.class, practice),
                queries.get("/api/me", Me.class),
                queries.get("/api/practices/{practice}/transferability", Transferability.class, practice))
                .flatMap(all -> files.text(all.getT1())
                        .map(attached -> page(all.getT1(), all.getT2(), attached, category, form)
                                .modelAttribute("transferability", all.getT3())
                                .modelAttribute("askAgain", Optional.ofNullable(ask)).build()));
    }

    private Rendering.Builder<?> page(PracticePage page, Me me, List<FileView> attached, @Nullable String category,
            FormState form) {
        return Rendering.view("gateway/practices/review").modelAttribute("page", page).modelAttribute("asked", words)
                .modelAttribute("attached", attached)
                .modelAttribute("mayRemoveFiles", isSecretariat(page, me))
                .modelAttribute("confidences", Confidence.values())
                .modelAttribute("standing", Standing.of(page, me))
                .modelAttribute("parts", Question.parts(Asked.questionnaire(page.questionnaire()), page))
                .modelAttribute("vocabulary", Asked.vocabulary(page.vocabulary()))
                .modelAttribute("charter", CharterChoices.of(page, Asked.vocabulary(page.vocabulary())))
                .modelAttribute("changing", changing(page, category)).modelAttribute("form", form);
    }

    private static boolean isSecretariat(PracticePage page, Me me) {
        return me.seats().stream().anyMatch(
                seat -> seat.group().equals(page.call().group()) && seat.roles().contains(Role.SECRETARIAT));
    }

    private static Optional<CategoryView> changing(PracticePage page, @Nullable String category) {
        return page.categories().stream().filter(one -> one.category().code().equals(category)).findFirst();
    }
}
