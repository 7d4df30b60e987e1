package org.rapporteur.query.audit.trails;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.audit.trails.TrailDocument.Change;

/** Which fields of a trail hold a person: a task may be called lead, and what is said of it is no person. */
class PersonFieldsTest {
    private static Change change(String field) {
        return new Change(field, null, TrailDocument.Value.of("some words"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "activity.6f1c2f0e-7b0a-4a51-9d0c-0c5d2d6f0a11.lead"})
    void a_lead_is_a_person(String field) {
        assertThat(ChangeWords.isPerson(change(field))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notFollowed.task.lead", "conclusion.task.lead", "conclusion.task.b-lead", "task.lead",
        "review.6f1c2f0e-7b0a-4a51-9d0c-0c5d2d6f0a11.conclusion.task.lead", "task.lead.en"})
    void what_is_said_of_a_task_called_lead_is_none(String field) {
        assertThat(ChangeWords.isPerson(change(field))).isFalse();
    }
}
