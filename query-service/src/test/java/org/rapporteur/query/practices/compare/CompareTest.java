package org.rapporteur.query.practices.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.ANAHIT;
import static org.rapporteur.query.support.Cast.HENRIK;
import static org.rapporteur.query.support.Cast.KARIM;
import static org.rapporteur.query.support.Cast.LUCETTE;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Cast.MIRELA;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.Comparison;
import org.rapporteur.shared.practices.PracticeQuery.FieldComparison;
import org.rapporteur.shared.practices.PracticeQuery.Kept;
import org.rapporteur.shared.practices.PracticeQuery.Piece;
import org.rapporteur.shared.practices.PracticeQuery.Revisions;
import org.rapporteur.shared.practices.PracticeQuery.TranslationComparison;
import org.rapporteur.shared.practices.PracticeStatus;

@ExtendWith(ToldStory.class)
class CompareTest {
    private static final String CAFES = "/api/practices/" + Story.CAFES;
    private static final Set<Cast> WHO_WORKS_ON_THE_CAFES = Set.of(MIRELA, ANAHIT, LUCETTE, MATHIS);
    private static final Set<Cast> OF_ANOTHER_GROUP = Set.of(Cast.THEODORA, Cast.NEWCOMER);

    private static FieldComparison field(Comparison comparison, String id) {
        return comparison.fields().stream().filter(one -> one.field().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void every_revision_is_listed_the_first_submission_included(Told told) {
        Revisions revisions = told.ask(KARIM, CAFES + "/revisions", Revisions.class);

        assertThat(revisions.items()).extracting("revision").containsExactly(1, 2);
        assertThat(revisions.items()).extracting("reason").containsExactly(null, "A better word");
        assertThat(revisions.items()).extracting("by.name").containsOnly("Mathis");
    }

    @Test
    void the_latest_is_compared_with_the_one_before_it_unless_told(Told told) {
        Comparison comparison = told.ask(KARIM, CAFES + "/compare", Comparison.class);

        assertThat(comparison.from().revision()).isEqualTo(1);
        assertThat(comparison.to().revision()).isEqualTo(2);
        assertThat(comparison.fields()).filteredOn(FieldComparison::changed).extracting(FieldComparison::field)
                .containsExactly("domains", "description");
        assertThat(field(comparison, "description").pieces()).containsExactly(
                new Piece("Des cafés tenus par des ", Kept.BOTH), new Piece("élèves", Kept.DELETED),
                new Piece("lycéens", Kept.INSERTED), new Piece(".", Kept.BOTH));
        assertThat(field(comparison, "domains").pieces()).containsExactly(new Piece("I", Kept.BOTH),
                new Piece("III", Kept.INSERTED));
        assertThat(field(comparison, "purpose").changed()).isFalse();
    }

    @Test
    void the_other_way_round_what_was_inserted_is_deleted(Told told) {
        Comparison comparison = told.ask(KARIM, CAFES + "/compare?from=2&to=1", Comparison.class);

        assertThat(field(comparison, "description").pieces()).contains(new Piece("élèves", Kept.INSERTED));
        assertThat(comparison.steps())
                .isEqualTo(told.ask(KARIM, CAFES + "/compare?from=1&to=2", Comparison.class).steps());
    }

    @Test
    void a_revision_compared_with_itself_has_changed_nothing(Told told) {
        assertThat(told.ask(KARIM, CAFES + "/compare?from=2&to=2", Comparison.class).changedFields()).isZero();
        assertThat(told.ask(KARIM, "/api/practices/" + Story.BUS + "/compare", Comparison.class).changedFields())
                .isZero();
    }

    @Test
    void it_tells_how_the_status_changed_with_reasons(Told told) {
        Comparison comparison = told.ask(KARIM, CAFES + "/compare?from=1&to=2", Comparison.class);

        assertThat(comparison.steps()).extracting("after").containsExactly(PracticeStatus.UNDER_REVIEW,
                PracticeStatus.CLARIFICATION_REQUESTED, PracticeStatus.REVISED, PracticeStatus.ACCEPTED,
                PracticeStatus.PUBLISHED);
        assertThat(comparison.steps().get(3).reason()).isEqualTo("Convincing");
        assertThat(comparison.steps().get(3).by().name()).isEqualTo("Anahit");
        assertThat(told.ask(KARIM, CAFES + "/compare?from=1&to=1", Comparison.class).steps()).isEmpty();
    }

    @Test
    void it_tells_of_which_revision_a_translation_is(Told told) {
        assertThat(told.ask(KARIM, CAFES + "/compare?from=1&to=2", Comparison.class).translations())
                .containsExactly(new TranslationComparison(Language.EN, null, false, 2, false));
    }

    @ParameterizedTest
    @EnumSource(Cast.class)
    void personal_answers_are_on_both_sides_for_who_may_see_them_and_on_neither_for_others(Cast reader, Told told) {
        if (OF_ANOTHER_GROUP.contains(reader)) {
            told.service().web(reader).get().uri(told.path(CAFES + "/compare")).exchange().expectStatus().isNotFound();
            return;
        }
        Comparison comparison = told.ask(reader, CAFES + "/compare", Comparison.class);

        if (WHO_WORKS_ON_THE_CAFES.contains(reader)) {
            assertThat(field(comparison, "contactName").before().text()).isEqualTo("Contact of Cafés des générations");
            assertThat(field(comparison, "contactName").changed()).isFalse();
        } else {
            assertThat(comparison.fields()).extracting(FieldComparison::field).doesNotContain("contactName");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=0", "from=3", "to=3", "to=x", "from=1&from=2"})
    void a_revision_that_is_not_there_is_an_error_that_names_the_parameter(String query, Told told) {
        told.service().web(HENRIK).get().uri(told.path(CAFES + "/compare?" + query)).exchange().expectStatus()
                .isBadRequest().expectBody().jsonPath("$.fields[0].field")
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }
}
