package org.rapporteur.query.practices.transferability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Story.GARDENS;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Trail;
import org.rapporteur.shared.practices.CriterionAnswer;
import org.rapporteur.shared.practices.CriterionAnswer.Verdict;
import org.rapporteur.shared.practices.PracticeEvent.TransferabilityAssessed;
import org.rapporteur.shared.practices.PracticeQuery.Transferability;
import org.rapporteur.shared.vocabulary.Checklists;

@ExtendWith(ToldStory.class)
class TransferabilityTest {
    private static String path(Object practice) {
        return "/api/practices/" + practice + "/transferability";
    }

    private static TransferabilityAssessed assessed(String evidence) {
        return new TransferabilityAssessed(GARDENS, Checklists.newest().ref(), Language.EN,
                Map.of("need", new CriterionAnswer(Verdict.YES, null)), evidence);
    }

    @Test
    void the_last_judgement_counts() {
        Facts facts = new Facts().by(Cast.ANAHIT.id(), "RAPPORTEUR", "AM", assessed("none"), assessed("measured"));

        assertThat(Projected.by(new TransferabilityView(), facts).get(GARDENS.value()))
                .isEqualTo(new TransferabilityDocument(GARDENS, Checklists.newest().ref(), Language.EN,
                        Map.of("need", new CriterionAnswer(Verdict.YES, null)), "measured", Facts.at(1)));
    }

    @Test
    void everybody_reads_how_a_published_practice_was_judged_in_the_order_of_the_checklist(Told told) {
        Transferability page = told.ask(path(GARDENS), Transferability.class);

        assertThat(page.mayAssess()).isFalse();
        assertThat(page.assessment().evidence().label().en()).isEqualTo("Its effects were measured");
        assertThat(page.assessment().criteria()).extracting("criterion.code").containsExactly("need", "law");
        assertThat(page.assessment().criteria().getLast().note()).isEqualTo("It needs a law");
    }

    @Test
    void what_nobody_judged_says_so(Told told) {
        assertThat(told.ask(path(Story.CAFES), Transferability.class).assessment()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ANAHIT,true", "LUCETTE,true", "MIRELA,false", "ODILE,false", "KARIM,false"})
    void a_rapporteur_of_another_delegation_may_judge_it(Cast reader, boolean may, Told told) {
        assertThat(told.ask(reader, path(GARDENS), Transferability.class).mayAssess()).isEqualTo(may);
    }

    @Test
    void nobody_judges_their_own_or_what_is_out_of_play(Told told) {
        assertThat(told.ask(Cast.LUCETTE, path(Story.CAFES), Transferability.class).mayAssess()).isFalse();
        assertThat(told.ask(Cast.ANAHIT, path(Story.LEAFLET), Transferability.class).mayAssess()).isFalse();
    }

    @Test
    void the_trail_tells_everybody_of_the_judgement(Told told) {
        Trail trail = told.ask("/api/practices/" + GARDENS + "/trail", Trail.class);

        assertThat(trail.entries()).filteredOn(one -> one.event().equals("practices.TransferabilityAssessed"))
                .singleElement().satisfies(one -> {
                    assertThat(one.actor()).isNull();
                    assertThat(one.changes()).extracting("after").containsExactlyInAnyOrder("measured", "need: yes",
                            "law: no (It needs a law)");
                });
    }
}
