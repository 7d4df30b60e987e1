package org.rapporteur.command.practices.setinnovationtype;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Forms;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.practices.PracticeCommand.SetInnovationType;
import org.rapporteur.shared.practices.PracticeEvent.InnovationTypeSet;
import org.rapporteur.shared.practices.PracticeId;

class SetInnovationTypeTest {
    private final Deciding slice = Deciding.by(new SetInnovationTypeHandler()).given(Story.practice());

    private static SetInnovationType set(String... types) {
        return new SetInnovationType(Story.PRACTICE, List.of(types), "The law changed", false);
    }

    private static InnovationTypeSet isSet(String... types) {
        return new InnovationTypeSet(Story.PRACTICE, List.of(types), "The law changed", false);
    }

    @Test
    void nobody_judges_the_innovation_of_their_own_delegation() {
        slice.when(Cast.LUCETTE, set("reform")).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void nobody_but_a_rapporteur_judges_it() {
        slice.when(Cast.MIRELA, set("reform")).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void a_type_is_of_the_vocabulary_of_the_call() {
        slice.when(Cast.ANAHIT, set("reform", "magic")).invalid("types invalid.unknown-term");
    }

    @Test
    void a_type_that_is_retired_is_not_set() {
        slice.given(Forms.practiceAfterRetiring("reform")).when(Cast.ANAHIT, set("reform"))
                .invalid("types invalid.retired-term");
        slice.given(Forms.practiceAfterRetiring("reform")).when(Cast.ANAHIT, set("information-technology"))
                .tells(isSet("information-technology"));
    }

    @Test
    void a_type_that_was_retired_after_it_was_set_may_stay() {
        slice.given(Forms.practiceAfterRetiring("reform"), isSet("reform"))
                .when(Cast.ANAHIT, set("information-technology", "reform"))
                .tells(isSet("information-technology", "reform"));
    }

    @Test
    void what_was_accepted_stays_as_it_is() {
        slice.given(Story.accepted()).when(Cast.ANAHIT, set("reform")).refused(PracticeRule.OPEN_FOR_REVIEW);
    }

    @Test
    void an_unknown_practice_has_no_innovation() {
        slice.when(Cast.ANAHIT, new SetInnovationType(new PracticeId(Story.id("another")), List.of(), null, false))
                .refused(PracticeRule.KNOWN_PRACTICE);
    }

    @Test
    void what_is_inferred_needs_its_reason() {
        assertThatThrownBy(() -> new SetInnovationType(Story.PRACTICE, List.of("reform"), " ", true))
                .isInstanceOf(InvalidMessage.class);
    }

    @Test
    void both_types_are_told_in_one_order() {
        slice.when(Cast.ANAHIT, set("reform", "information-technology", "reform")).as("RAPPORTEUR", Story.AM)
                .tells(isSet("information-technology", "reform"));
    }

    @Test
    void none_of_the_types_is_an_answer_too() {
        slice.when(Cast.ANAHIT, set()).tells(isSet());
    }

    @Test
    void the_same_again_changes_nothing() {
        slice.given(Story.practice(), isSet("reform")).when(Cast.ANAHIT, set("reform")).tellsNothing();
    }

    @Test
    void another_judgement_takes_its_place() {
        slice.given(Story.practice(), isSet("reform")).when(Cast.ANAHIT, set()).tells(isSet());
    }
}
