package org.rapporteur.query.mandates.mandate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.shared.mandates.MandateQuery.GroupMandates;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The mandates of groups. */
@RestController
@Tag(name = "Mandates", description = "Two years of work: terms, activities, reviews, renewal. For members of the group, auditors of its organisation and administrators.")
class MandateController {
    private final Answers answers;
    private final BoardQueries queries;
    private final Contexts contexts;

    MandateController(Answers answers, BoardQueries queries, Contexts contexts) {
        this.answers = answers;
        this.queries = queries;
        this.contexts = contexts;
    }

    @GetMapping("/api/groups/{group}/mandates")
    @Operation(summary = "List the mandates of a group", description = "The latest first, with how much of each is done, and what is due of the current one.")
    Mono<ResponseEntity<GroupMandates>> ofGroup(Asked asked, @PathVariable String group) {
        return answers.give(asked, Contexts.VIEWS, reading -> queries.ofGroup(group, reading));
    }

    @GetMapping("/api/mandates/{mandate}")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "A day, such as 2017-06-30: as it stood at its end")
    @Operation(summary = "Show a mandate", description = "Its terms, its tasks with their activities and outputs, its reviews, its two years by day, what is due, and what the reader may do.")
    Mono<ResponseEntity<MandateBoard>> board(Asked asked, @PathVariable String mandate,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        LocalDate asOf = day(new Parameters(parameters).one("asOf", 30));
        return answers.give(asked, Contexts.VIEWS, reading -> queries.board(mandate, asOf, reading));
    }

    private @Nullable LocalDate day(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isAfter(contexts.today())) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // why: the same answer as for a day to come
        }
        throw Parameters.wrong("asOf", "invalid.past-day", null);
    }
}
