package org.rapporteur.gateway.practices.trail;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.security.PublicPage;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Trail;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityPage;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateQuery.MandateRef;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The history of a practice, a call, a group, a mandate, an activity or a review: each fact with who, for whom, when and why, and what it changed. */
@Controller
class TrailPages {
    private static final String REVISED = Catalogue.of(PracticeRevised.class).name();

    private final QueryClient queries;
    private final EventWords words;

    TrailPages(QueryClient queries, EventWords words) {
        this.queries = queries;
        this.words = words;
    }

    /** Whether what each fact changed is shown at once. */
    @ModelAttribute("open")
    boolean open(@RequestParam(defaultValue = "") String open) {
        return open.equals("all");
    }

    @PublicPage
    @GetMapping("/practices/{practice}/trail")
    Mono<Rendering> practice(@PathVariable String practice) {
        return Mono.zip(queries.get("/api/practices/{practice}", PracticePage.class, practice),
                trail("/api/practices/{practice}/trail", practice))
                .map(all -> page(all.getT2(), "/practices/" + practice).modelAttribute("what", all.getT1().name())
                        .modelAttribute("whatLanguage", all.getT1().language().code())
                        .modelAttribute("revisions", revisions(all.getT1(), all.getT2())).build());
    }

    /** Which revision a fact brought, by its position, for who may compare it with the one before. */
    private static Map<Long, Integer> revisions(PracticePage page, Trail trail) {
        Map<Long, Integer> revisions = new LinkedHashMap<>();
        if (page.internal() != null) {
            trail.entries().stream().filter(entry -> entry.event().equals(REVISED))
                    .forEach(entry -> revisions.put(entry.position(), revisions.size() + 2));
        }
        return revisions;
    }

    @GetMapping("/calls/{call}/trail")
    Mono<Rendering> call(@PathVariable String call, Locale locale) {
        return Mono
                .zip(queries.get("/api/calls/{call}", CallPage.class, call), trail("/api/calls/{call}/trail", call))
                .map(all -> named(page(all.getT2(), "/calls/" + call), all.getT1().call().title(), locale)
                        .modelAttribute("call", all.getT1()).build());
    }

    @GetMapping("/groups/{group}/trail")
    Mono<Rendering> group(@PathVariable String group, Locale locale) {
        return Mono
                .zip(queries.get("/api/groups/{group}", GroupDashboard.class, group),
                        trail("/api/groups/{group}/trail", group))
                .map(all -> named(page(all.getT2(), "/groups/" + group), all.getT1().group().name(), locale).build());
    }

    @GetMapping("/mandates/{mandate}/trail")
    Mono<Rendering> mandate(@PathVariable String mandate, Locale locale) {
        return Mono.zip(queries.get("/api/mandates/{mandate}", MandateBoard.class, mandate),
                trail("/api/mandates/{mandate}/trail", mandate))
                .map(all -> within(page(all.getT2(), "/mandates/" + mandate), all.getT1().groupName(),
                        all.getT1().mandate().group(), ref(all.getT1()))
                        .modelAttribute("what", words.mandate(all.getT1().mandate().period(), locale)).build());
    }

    @GetMapping("/activities/{activity}/trail")
    Mono<Rendering> activity(@PathVariable String activity, Locale locale) {
        return Mono.zip(queries.get("/api/activities/{activity}", ActivityPage.class, activity),
                trail("/api/activities/{activity}/trail", activity))
                .map(all -> named(within(page(all.getT2(), "/activities/" + activity), all.getT1().groupName(),
                        all.getT1().group(), all.getT1().mandate()), all.getT1().activity().title(), locale)
                        .build());
    }

    @GetMapping("/reviews/{review}/trail")
    Mono<Rendering> review(@PathVariable String review, Locale locale) {
        return Mono.zip(queries.get("/api/reviews/{review}", ReviewPage.class, review),
                trail("/api/reviews/{review}/trail", review))
                .map(all -> within(page(all.getT2(), "/reviews/" + review), all.getT1().groupName(),
                        all.getT1().group(), all.getT1().mandate())
                        .modelAttribute("what",
                                words.review(all.getT1().review().kind(), all.getT1().review().year(), locale))
                        .build());
    }

    private static MandateRef ref(MandateBoard board) {
        return new MandateRef(board.mandate().mandate(), board.mandate().period());
    }

    private static Rendering.Builder<?> within(Rendering.Builder<?> page, Bilingual group, GroupId id,
            MandateRef mandate) {
        return page.modelAttribute("groupName", group).modelAttribute("group", id).modelAttribute("within", mandate);
    }

    /** What somebody called it, in the official language in which this reader is told of it. */
    private static Rendering.Builder<?> named(Rendering.Builder<?> page, Bilingual name, Locale locale) {
        return page.modelAttribute("what", name.in(locale))
                .modelAttribute("whatLanguage", Language.forReader(locale).code());
    }

    private Mono<Trail> trail(String path, String id) {
        return queries.get(path, Trail.class, id);
    }

    private Rendering.Builder<?> page(Trail trail, String back) {
        return Rendering.view("gateway/practices/trail").modelAttribute("trail", trail).modelAttribute("back", back)
                .modelAttribute("told", words);
    }
}
