package org.rapporteur.query.practices.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.PracticeQuery.Statistics;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;

@ExtendWith(ToldStory.class)
class StatisticsTest {
    @Test
    void practices_respondents_and_assignments_are_counted_apart(Told told) {
        Statistics answer = told.ask("/api/statistics", Statistics.class);

        Map<String, Integer> byCategory = Map.of("1", 2, "2", 0, "3", 0, "4", 1, "5", 0, "6", 0, "7", 0, "8", 0, "9",
                0);
        assertThat(answer).usingRecursiveComparison().ignoringFields("categories", "domains", "position")
                .isEqualTo(new Statistics(3, 2, 1, 3, 3, byCategory, Map.of("AM", 1, "BE-WAL", 1, "LU", 1),
                        Map.of(DelegationKind.STATE, 2, DelegationKind.REGION, 1), Map.of("I", 1, "II", 0, "III", 3),
                        List.of(), List.of(respondent("AM", DelegationKind.STATE),
                                respondent("BE-WAL", DelegationKind.REGION), respondent("LU", DelegationKind.STATE)),
                        List.of(), 0));
        assertThat(answer.categories()).extracting(Labelled::code).containsExactly("1", "2", "3", "4", "5", "6", "7",
                "8", "9");
    }

    private static DelegationView respondent(String code, DelegationKind kind) {
        return new DelegationView(Story.code(code), kind, Story.words("Delegation " + code),
                kind == DelegationKind.REGION ? Story.code("BE") : null);
    }

    @Test
    void the_answer_has_the_fields_that_others_rely_on(Told told) {
        told.service().web().get().uri(told.path("/api/statistics")).exchange().expectBody().jsonPath("$.practices")
                .isEqualTo(3).jsonPath("$.categorisedPractices").isEqualTo(2).jsonPath("$.uncategorisedPractices")
                .isEqualTo(1).jsonPath("$.categoryAssignments").isEqualTo(3).jsonPath("$.respondents").isEqualTo(3)
                .jsonPath("$.assignmentsByCategory['1']").isEqualTo(2).jsonPath("$.practicesByRespondent['BE-WAL']")
                .isEqualTo(1).jsonPath("$.position").isNumber();
    }
}
