package org.rapporteur.query.practices.compendium;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.shared.practices.PracticeQuery.Feed;
import org.rapporteur.shared.practices.PracticeQuery.Practices;
import org.rapporteur.shared.practices.PracticeQuery.Statistics;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The compendium: what is published, for everybody. */
@RestController
@Tag(name = "Compendium", description = "What is published, for everybody; no sign-in is needed.")
class CompendiumController {
    private static final int MOST = 500;

    private final Answers answers;
    private final CompendiumQueries queries;

    CompendiumController(Answers answers, CompendiumQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/practices")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words in names and texts, in any of their forms, in French and English; case, accents and elision do not matter. A word that stands nowhere is taken for one that looks like it")
    @Parameter(name = "respondent", in = ParameterIn.QUERY, description = "Codes of delegations; repeatable, as all facets are")
    @Parameter(name = "respondentType", in = ParameterIn.QUERY, description = "STATE, REGION, ORGANISATION or BODY")
    @Parameter(name = "domain", in = ParameterIn.QUERY, description = "Codes of priority domains, or other (one in the delegation’s own words)")
    @Parameter(name = "category", in = ParameterIn.QUERY, description = "Codes of categories, or uncategorised")
    @Parameter(name = "subCategory", in = ParameterIn.QUERY, description = "Codes of sub-categories")
    @Parameter(name = "innovation", in = ParameterIn.QUERY, description = "Codes of innovation types, none (neither of them) or unset (nobody said)")
    @Parameter(name = "article", in = ParameterIn.QUERY, description = "Articles of the European Social Charter, such as 19, or with a paragraph, such as 19§6")
    @Parameter(name = "instrument", in = ParameterIn.QUERY, description = "Codes of instruments; or ~ and the name of another, in small letters without accents")
    @Parameter(name = "targetGroup", in = ParameterIn.QUERY, description = "Groups of people that practices are for")
    @Parameter(name = "partner", in = ParameterIn.QUERY, description = "Partners of practices")
    @Parameter(name = "period", in = ParameterIn.QUERY, description = "Years in which practices ran")
    @Parameter(name = "call", in = ParameterIn.QUERY, description = "Ids of calls")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance, newest, name or respondent; relevance when words are given, else newest")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 1")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "Up to 100; 20 unless told")
    @Operation(summary = "Search the published practices", description = "Values of one facet are alternatives, facets restrict each other. "
            + "Each facet comes with how many practices each of its values would show, given the other facets' choices.")
    Mono<ResponseEntity<Practices>> practices(Asked asked,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Choices choices = Choices.of(new Parameters(parameters));
        return answers.give(asked, CompendiumQueries.VIEWS, reading -> queries.practices(choices, reading));
    }

    @GetMapping("/api/statistics")
    @Operation(summary = "Count what is published", description = "Practices, respondents and assignments of categories are counted apart: a practice can have several categories, a respondent several practices.")
    Mono<ResponseEntity<Statistics>> statistics(Asked asked) {
        return answers.give(asked, CompendiumQueries.VIEWS, queries::statistics);
    }

    @GetMapping("/api/feed")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "The cursor: next of the answer before; 0 from the beginning")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "How many at most, up to 500; 100 unless told")
    @Operation(summary = "What became public, in the order of the log", description = "Ask again with after = next for what came since.")
    Mono<ResponseEntity<Feed>> feed(Asked asked,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters given = new Parameters(parameters);
        long after = given.number("after", 0, 0, Long.MAX_VALUE);
        int limit = (int) given.number("limit", 100, 1, MOST);
        return answers.give(asked, CompendiumQueries.VIEWS, reading -> queries.feed(after, limit, reading));
    }
}
