package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.shared.vocabulary.Checklist;
import org.rapporteur.shared.vocabulary.Checklists;
import org.rapporteur.shared.vocabulary.VersionRef;

/** Judgements are pinned to these versions: they must stay readable as they were. */
class ChecklistsTest {
    @Test
    void the_first_checklist_has_seven_criteria_and_four_levels_of_evidence() {
        Checklist first = Checklists.find(new VersionRef("transferability", 1)).orElseThrow();

        assertThat(first.criteria()).extracting(Labelled::code).containsExactly("need", "steps", "means", "law",
                "partners", "scale", "advice");
        assertThat(first.evidence()).extracting(Labelled::code).containsExactly("none", "described", "measured",
                "evaluated");
    }

    @Test
    void what_it_asks_is_said_in_both_languages() {
        assertThat(Checklists.newest().criteria()).allSatisfy(one -> {
            assertThat(one.label().en()).isNotBlank();
            assertThat(one.label().fr()).isNotBlank().isNotEqualTo(one.label().en());
        });
    }

    @Test
    void a_version_that_nobody_brought_is_unknown() {
        assertThat(Checklists.find(new VersionRef("transferability", 99))).isEmpty();
    }
}
