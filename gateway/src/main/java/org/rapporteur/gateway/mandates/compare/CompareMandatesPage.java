package org.rapporteur.gateway.mandates.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateQuery.MandateRef;
import org.rapporteur.shared.mandates.RenewalQuery.MandateComparison;
import org.rapporteur.shared.mandates.RenewalQuery.TermChange;
import org.rapporteur.shared.practices.PracticeQuery.Kept;
import org.rapporteur.shared.practices.PracticeQuery.Piece;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Two mandates of a group beside each other, task by task: what was kept, reworded, added and dropped. */
@Controller
class CompareMandatesPage {
    private final MandateAnswers answers;
    private final QueryClient queries;

    CompareMandatesPage(MandateAnswers answers, QueryClient queries) {
        this.answers = answers;
        this.queries = queries;
    }

    /** A list of the terms, with what became of each of its entries. */
    record Part(String name, List<TermChange> changes) {}

    @GetMapping("/mandates/{mandate}/compare")
    Mono<Rendering> compare(@PathVariable String mandate, @RequestParam(defaultValue = "") String with,
            Locale locale) {
        return answers.board(mandate).flatMap(board -> other(board, with)
                .map(other -> queries.ask("/api/mandates/{mandate}/comparison", chosen(other),
                        MandateComparison.class, mandate).map(page -> page(board, page, other, locale)))
                .orElseGet(() -> Mono.just(Rendering.view("gateway/mandates/comparealone")
                        .modelAttribute("page", board).build())));
    }

    /** What was chosen, else what it follows, else any other one. */
    private static Optional<String> other(MandateBoard board, String with) {
        MandateRef follows = board.mandate().follows();
        return with.isBlank()
                ? Optional.ofNullable(follows).or(() -> board.others().stream().findFirst())
                        .map(one -> one.mandate().value())
                : Optional.of(with);
    }

    private static MultiValueMap<String, String> chosen(String with) {
        MultiValueMap<String, String> chosen = new LinkedMultiValueMap<>();
        chosen.add("with", with);
        return chosen;
    }

    private static Rendering page(MandateBoard board, MandateComparison page, String with, Locale locale) {
        return Rendering.view("gateway/mandates/compare").modelAttribute("page", page).modelAttribute("board", board)
                .modelAttribute("with", with)
                .modelAttribute("pieces", new Pieces(locale.getLanguage()))
                .modelAttribute("parts",
                        List.of(new Part("tasks", page.tasks()), new Part("goals", page.goals()),
                                new Part("areas", page.areas()), new Part("perspectives", page.perspectives())))
                .build();
    }

    /** The words of both texts in the reader's language. */
    record Pieces(String language) {
        /** So many per cent of the longer text. */
        private static final int ALIKE = 60;

        public List<Piece> of(TermChange change) {
            return language.equals("fr") ? change.fr() : change.en();
        }

        /** Whether enough stands in both texts to read them as one with marks in it. */
        public boolean areAlike(TermChange change) {
            long both = length(change, Kept.BOTH);
            long longer = both + Math.max(length(change, Kept.DELETED), length(change, Kept.INSERTED));
            return both * 100 >= longer * ALIKE;
        }

        private long length(TermChange change, Kept kept) {
            return of(change).stream().filter(piece -> piece.kept() == kept).mapToLong(piece -> piece.text().length())
                    .sum();
        }
    }
}
