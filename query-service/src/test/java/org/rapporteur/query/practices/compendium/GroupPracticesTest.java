package org.rapporteur.query.practices.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.GroupPractices;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;

@ExtendWith(ToldStory.class)
class GroupPracticesTest {
    private static final String PRACTICES = "/api/groups/" + Story.PLATFORM + "/practices";

    private static List<String> facet(GroupPractices answer, String name) {
        List<FacetValue> values = answer.facets().stream().filter(facet -> facet.name().equals(name)).findFirst()
                .orElseThrow().values();
        return values.stream().map(value -> value.value() + " " + value.count()).toList();
    }

    @Test
    void a_group_finds_its_practices_at_every_point_of_their_life(Told told) {
        GroupPractices answer = told.ask(Cast.KARIM, PRACTICES, GroupPractices.class);

        assertThat(answer.total()).isEqualTo(9);
        assertThat(facet(answer, "status")).containsExactly("submitted 1", "under-review 1",
                "clarification-requested 1", "revised 0", "accepted 1", "declined 1", "published 3", "withdrawn 1");
    }

    @Test
    void a_status_narrows_as_every_facet_does(Told told) {
        GroupPractices answer = told.ask(Cast.KARIM, PRACTICES + "?status=declined&status=accepted&domain=III",
                GroupPractices.class);

        assertThat(answer.items()).extracting(PracticeSummary::practice).containsExactly(Story.KITCHEN);
        assertThat(facet(answer, "domain")).containsExactly("I 1", "II 0", "III 1");
    }

    @Test
    void another_group_finds_nothing_of_it(Told told) {
        String network = "/api/groups/" + Story.NETWORK + "/practices";

        assertThat(told.ask(Cast.THEODORA, network, GroupPractices.class).total()).isZero();
    }

    @Test
    void a_status_that_does_not_exist_is_named(Told told) {
        told.service().web(Cast.KARIM).get().uri(PRACTICES + "?status=lost").exchange().expectStatus()
                .isBadRequest().expectBody().jsonPath("$.fields[0].field").isEqualTo("status");
    }
}
